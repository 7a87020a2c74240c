"""The model's client against a real HTTP server that answers well, badly, slowly or not at all."""

import socket
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.runnables import RunnableLambda
from pydantic import SecretStr

from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.domain.errors import ModelUnavailable, ModelWrong
from runtime.ports.language_model import Prompt
from tests.stubs.model_prompts import KEY, PROMPT, UNDERSTAND, MakeModel, Wish, refuses, seconds_of
from tests.stubs.model_server import ModelServer, start_model_server, tokens_of

pytest_plugins = ["tests.stubs.model_fixtures"]


# Good answers


def test_text_comes_back_with_what_it_cost(model: OpenAIModel, server: ModelServer) -> None:
    server.behaviour.reported_model = "stub-large-2026-01-01"
    answer = model.text(PROMPT)
    assert answer.content == "Hey Ana, Thu 3 PM?"
    assert answer.model == "stub-large-2026-01-01"
    assert answer.tokens_in > 10
    assert answer.tokens_out > 2
    assert answer.latency_ms < 5000


def test_structured_answer_is_of_the_schema(model: OpenAIModel) -> None:
    assert model.structured(UNDERSTAND, Wish).content == Wish(day="friday", party=2, barber=None)


def test_understanding_asks_for_the_strict_schema_at_temperature_zero(model: OpenAIModel, server: ModelServer) -> None:
    model.structured(UNDERSTAND, Wish)
    form = server.calls[0]["response_format"]
    assert form["json_schema"]["strict"] is True
    assert form["json_schema"]["schema"]["required"] == ["day", "party", "barber"]
    assert server.calls[0]["temperature"] == 0
    assert server.calls[0]["max_completion_tokens"] <= 1000


def test_wording_is_warmer_bounded_and_not_streamed(model: OpenAIModel, server: ModelServer) -> None:
    model.text(PROMPT)
    assert server.calls[0]["temperature"] == 0.3
    assert server.calls[0]["max_completion_tokens"] <= 1000
    assert not server.calls[0].get("stream")


def test_the_texts_of_system_and_client_stay_apart(model: OpenAIModel, server: ModelServer) -> None:
    model.text(PROMPT)
    assert [(m["role"], m["content"]) for m in server.calls[0]["messages"]] == [
        ("system", PROMPT.system),
        ("user", PROMPT.user),
    ]


def test_another_language_is_still_a_text(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("wrong_language")
    assert model.text(PROMPT).content.startswith("Buenos días")


def test_json_wrapped_in_prose_is_found(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("json_in_text")
    assert model.structured(UNDERSTAND, Wish).content.day == "friday"


def test_a_responder_of_the_test_decides_what_is_understood(model: OpenAIModel, server: ModelServer) -> None:
    server.behaviour.responder = lambda body: {"day": "monday", "party": 1, "barber": "Marcus"}
    assert model.structured(UNDERSTAND, Wish).content.barber == "Marcus"


# Useless answers


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        ("refusal", "refused"),
        ("empty", "empty"),
        ("cut_by_length", "token limit"),
        ("content_filter", "filter"),
        ("200kb", "too long"),
        ("compressed", "compressed"),
        ("html_page", "not a chat completion"),
    ],
)
def test_unusable_text_is_wrong_and_not_asked_again(
    model: OpenAIModel, server: ModelServer, mode: str, reason: str
) -> None:
    server.mode(mode)
    assert reason in refuses(model, ModelWrong)
    assert len(server.calls) == 1


@pytest.mark.parametrize(
    ("mode", "reason"), [("refusal", "refused"), ("content_filter", "filter"), ("compressed", "compressed")]
)
def test_reading_that_no_other_form_would_mend_is_not_asked_for_again(
    model: OpenAIModel, server: ModelServer, mode: str, reason: str
) -> None:
    server.mode(mode)
    assert reason in refuses(model, ModelWrong, structured=True)
    assert len(server.calls) == 1


def test_endless_answer_is_cut_off_long_before_the_deadline(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("endless")
    assert refuses(model, ModelWrong) == "the answer is too long"


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        ("wrong_schema", "the answer does not fit Wish: day is missing"),
        ("not_json", "the answer holds no JSON object"),
        ("empty", "the answer is empty"),
        ("cut_by_length", "the answer was cut at the token limit"),
    ],
)
def test_reading_that_is_bad_in_every_form_is_wrong(
    model: OpenAIModel, server: ModelServer, mode: str, reason: str
) -> None:
    server.mode(mode)
    assert refuses(model, ModelWrong, structured=True) == reason
    assert forms(server) == ["json_schema", "json_object", None]


def test_answers_that_were_bad_in_every_form_are_told_as_paid_for(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("not_json")
    with pytest.raises(ModelWrong) as failed:
        model.structured(UNDERSTAND, Wish)
    assert failed.value.tokens_in == sum(tokens_of(call) for call in server.calls) > 0
    assert failed.value.tokens_out > 0


def test_refused_request_is_wrong(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("400")
    assert refuses(model, ModelWrong) == "the endpoint refused the request (status 400)"


def test_text_longer_than_any_sms_is_wrong(model: OpenAIModel, server: ModelServer) -> None:
    long = Prompt(system="", user=f"<draft>{'word ' * 400}</draft>", version="v1")
    with pytest.raises(ModelWrong, match="too long"):
        model.text(long)


# Endpoints that know less


def test_endpoint_without_json_schema_gets_json_mode_from_then_on(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("no_json_schema")
    assert model.structured(UNDERSTAND, Wish).content.day == "friday"
    assert model.structured(UNDERSTAND, Wish).content.day == "friday"
    forms = [call["response_format"]["type"] for call in server.calls]
    assert forms == ["json_schema", "json_object", "json_object"]
    assert '"party"' in server.calls[1]["messages"][0]["content"]


def forms(server: ModelServer) -> list[str | None]:
    """In which each reading so far was asked for; None for plain text."""
    return [call.get("response_format", {}).get("type") for call in server.calls]


@pytest.mark.parametrize("mode", ["silent_500_on_json_schema", "silent_400_on_json_schema", "json_schema_runs_on"])
def test_form_that_fails_without_a_reason_is_left_out_after_the_second_time(
    model: OpenAIModel, server: ModelServer, mode: str
) -> None:
    server.mode(mode)
    for _ in range(3):
        assert model.structured(UNDERSTAND, Wish).content.day == "friday"
    assert forms(server) == ["json_schema", "json_object", "json_schema", "json_object", "json_object"]


def test_endpoint_that_ignores_forms_is_asked_in_words_and_answers_are_paid_for(
    model: OpenAIModel, server: ModelServer
) -> None:
    server.mode("json_only_in_words")
    answer = model.structured(UNDERSTAND, Wish)
    assert answer.content.party == 2
    assert forms(server) == ["json_schema", "json_object", None]
    assert answer.tokens_in == sum(tokens_of(call) for call in server.calls)


def test_one_bad_moment_does_not_cost_the_strict_form(model: OpenAIModel, server: ModelServer) -> None:
    server.script(["500", "good", "good", "500", "good", "good"])
    for _ in range(4):
        model.structured(UNDERSTAND, Wish)
    assert forms(server)[-1] == "json_schema"


def test_every_free_string_of_the_schema_has_a_longest_length(model: OpenAIModel, server: ModelServer) -> None:
    model.structured(UNDERSTAND, Wish)
    fields = server.calls[0]["response_format"]["json_schema"]["schema"]["properties"]
    assert fields["day"]["maxLength"] <= 200
    assert {"type": "string", "maxLength": fields["day"]["maxLength"]} in fields["barber"]["anyOf"]


def test_endpoint_without_any_response_format_is_asked_in_words(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("no_response_format")
    assert model.structured(UNDERSTAND, Wish).content.party == 2
    assert "response_format" not in server.calls[-1]
    assert len(server.calls) == 3


def test_calls_at_once_do_not_unlearn_json_mode(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("no_json_schema")
    server.behaviour.latency = 0.1
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: model.structured(UNDERSTAND, Wish), range(4)))
    model.structured(UNDERSTAND, Wish)
    assert server.calls[-1]["response_format"] == {"type": "json_object"}


def test_model_that_refuses_a_temperature_is_asked_without(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("no_temperature")
    assert model.text(PROMPT).content == "Hey Ana, Thu 3 PM?"
    assert "temperature" not in server.calls[-1]


# Retries


@pytest.mark.parametrize("fault", ["429", "500", "cut_off"])
def test_passing_fault_is_survived(model: OpenAIModel, server: ModelServer, fault: str) -> None:
    server.script([fault, fault])
    assert model.text(PROMPT).content == "Hey Ana, Thu 3 PM?"
    assert len(server.calls) == 3


def test_retry_waits_as_long_as_the_endpoint_asks(model: OpenAIModel, server: ModelServer) -> None:
    server.script(["429"])
    server.behaviour.retry_after = "1"
    assert model.text(PROMPT).latency_ms >= 1000


def test_retry_that_would_miss_the_deadline_is_not_awaited(model: OpenAIModel, server: ModelServer) -> None:
    server.mode("429")
    server.behaviour.retry_after = "30"
    assert seconds_of(lambda: refuses(model, ModelUnavailable)) < 1
    assert len(server.calls) == 1


@pytest.mark.parametrize("fault", ["429", "500"])
def test_lasting_fault_is_unavailable_after_three_tries(model: OpenAIModel, server: ModelServer, fault: str) -> None:
    server.mode(fault)
    assert fault in refuses(model, ModelUnavailable)
    assert len(server.calls) == 3


@pytest.mark.parametrize(("mode", "reason"), [("401", "refused our key"), ("quota", "quota is used up")])
def test_what_will_not_pass_is_not_tried_again(model: OpenAIModel, server: ModelServer, mode: str, reason: str) -> None:
    server.mode(mode)
    assert reason in refuses(model, ModelUnavailable)
    assert len(server.calls) == 1


def test_nobody_listening_is_unavailable(make_model: MakeModel, server: ModelServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    model = make_model(base_url=f"http://127.0.0.1:{port}/v1")
    assert refuses(model, ModelUnavailable) == "the endpoint cannot be reached or hung up"


# The deadline


@pytest.mark.parametrize("mode", ["hang", "hang_after_headers", "one_byte_per_second"])
@pytest.mark.parametrize("structured", [False, True])
def test_deadline_holds(make_model: MakeModel, server: ModelServer, mode: str, structured: bool) -> None:
    model = make_model(timeout_seconds=0.5)
    server.mode(mode)
    took = seconds_of(lambda: refuses(model, ModelUnavailable, structured=structured))
    assert 0.4 < took < 1.0


def test_deadline_holds_against_headers_that_drip(make_model: MakeModel) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=drip_headers, args=(listener,), daemon=True).start()
        model = make_model(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout_seconds=0.5)
        assert seconds_of(lambda: refuses(model, ModelUnavailable)) < 1.0


def drip_headers(listener: socket.socket) -> None:
    """One byte of a header every 0.1 s, until the client is gone or 5 s are over."""
    connection, _ = listener.accept()
    with connection:
        connection.sendall(b"HTTP/1.1 200 OK\r\nx-slow: ")
        for _ in range(50):
            time.sleep(0.1)
            try:
                connection.sendall(b"a")
            except OSError:
                return


def test_a_call_past_its_deadline_hangs_up(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(timeout_seconds=1.2)
    server.mode("one_byte_per_second")
    refuses(model, ModelUnavailable)
    give_up = time.monotonic() + 3
    while not server.behaviour.hung_up and time.monotonic() < give_up:
        time.sleep(0.02)
    assert server.behaviour.hung_up == 1


def test_the_deadline_covers_the_retries_too(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(timeout_seconds=0.8)
    server.script(["500", "hang"])
    assert seconds_of(lambda: refuses(model, ModelUnavailable)) < 1.3


def test_slow_servers_cost_no_threads(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model(timeout_seconds=0.3, breaker_failures=1000)
    model.text(PROMPT)
    server.mode("one_byte_per_second")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: refuses(model, ModelUnavailable), range(40)))
    ours = [thread.name for thread in threading.enumerate() if thread.name.startswith("model-calls")]
    assert len(ours) <= 5


def test_calls_run_side_by_side(make_model: MakeModel, server: ModelServer) -> None:
    model = make_model()
    model.text(PROMPT)
    server.behaviour.latency = 0.5
    with ThreadPoolExecutor(8) as pool:
        took = seconds_of(lambda: list(pool.map(lambda _: model.text(PROMPT), range(8))))
    assert took < 2.0


def test_a_closed_model_leaves_no_thread(make_model: MakeModel) -> None:
    model = make_model()
    model.text(PROMPT)
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("model-calls")]
    model.close()
    for thread in threads:
        thread.join(timeout=2)
    assert threads
    assert not [thread for thread in threads if thread.is_alive()]


# What must not get out


@pytest.mark.parametrize("mode", ["400", "401", "429", "500", "wrong_schema", "not_json", "html_page"])
def test_errors_hold_neither_key_nor_texts(model: OpenAIModel, server: ModelServer, mode: str) -> None:
    server.mode(mode)
    with pytest.raises((ModelUnavailable, ModelWrong)) as caught:
        model.structured(UNDERSTAND, Wish)
    assert caught.value.__context__ is None
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert KEY not in shown
    assert "Bartholomew" not in shown


def test_a_redirect_does_not_take_the_texts_elsewhere(model: OpenAIModel, server: ModelServer) -> None:
    with start_model_server() as elsewhere:
        server.mode("redirect")
        server.behaviour.redirect_to = f"{elsewhere.url}/chat/completions"
        refuses(model, ModelUnavailable)
        assert elsewhere.calls == []


def test_settings_shown_hold_no_secret() -> None:
    shown = repr(OpenAIConfig(base_url="https://name:word@models.example/v1", api_key=SecretStr(KEY), model="m"))
    assert not [secret for secret in (KEY, "word") if secret in shown]


LANGSMITH_SCRIPT = """
import sys
from pydantic import SecretStr
from langchain_core.tracers.langchain import wait_for_all_tracers
from runtime.adapters.openai import OpenAIConfig, OpenAIModel
from runtime.ports.language_model import Prompt
model = OpenAIModel(OpenAIConfig(base_url=sys.argv[1], api_key=SecretStr("k"), model="m"))
print(model.text(Prompt(system="s", user="u", version="v")).content)
wait_for_all_tracers()
model.close()
"""


def test_nothing_is_sent_to_langsmith(server: ModelServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as langsmith:
        langsmith.settimeout(0.2)
        environment = {
            "LANGSMITH_TRACING": "true",
            "LANGSMITH_API_KEY": "lsv2_x",
            "LANGSMITH_ENDPOINT": f"http://127.0.0.1:{langsmith.getsockname()[1]}",
        }
        command = [sys.executable, "-c", LANGSMITH_SCRIPT, server.url]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout.strip() == "Thanks for your text."
        with pytest.raises(TimeoutError):
            langsmith.accept()


class Listener(BaseCallbackHandler):
    def __init__(self) -> None:
        self.heard: list[object] = []

    def on_chat_model_start(self, serialized: dict[str, Any], messages: list[Any], **_: Any) -> None:
        self.heard.append(messages)


def test_callbacks_of_a_graph_around_the_call_hear_nothing(model: OpenAIModel) -> None:
    listener = Listener()
    step: RunnableLambda[str, str] = RunnableLambda(lambda _: model.text(PROMPT).content)
    assert step.invoke("", config={"callbacks": [listener]}) == "Hey Ana, Thu 3 PM?"
    assert listener.heard == []
