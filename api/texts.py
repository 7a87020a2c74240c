"""`bookedbarber texts`: what the agents say, and a shop's own wording of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from runtime.engine.preview import Previewed
    from runtime.services.template_heads import Finding
    from runtime.services.templates import Text
    from runtime.store.database import Database
    from runtime.store.text_overrides import Override

texts = typer.Typer(
    help="What the agents say: look at it, word it in a shop's own way, take that back.", no_args_is_help=True
)
Name = Annotated[str, typer.Argument(help="Such as shared/close.en.md; `list` has them all.")]
Shop = Annotated[int, typer.Option(help="The shop's id.")]
AnyShop = Annotated[int | None, typer.Option(help="The shop's id; without it, the project's own files.")]
File = Annotated[
    typer.FileText | None, typer.Option(help="File with the new text, `-` for standard input.", encoding="utf-8")
]
Author = Annotated[str, typer.Option(help="Your name, for the history: it stands there as operator:NAME.")]
Note = Annotated[str, typer.Option(help="Why, for the history.")]
Expected = Annotated[
    int | None, typer.Option(min=0, help="Only if this is still the newest version, as `show` and `history` tell it.")
]


@texts.command("list")
def list_texts(shop: AnyShop = None) -> None:
    """Every text by name, and which of them are the shop's own."""
    import prompts
    from runtime.services import templates

    files = prompts.read()
    if shop is None:
        for name in sorted(files):
            typer.echo(name)
        return
    with _database() as database, database.transaction() as session:
        zone = templates.place_of(session, shop).shop.tz
        for text in templates.texts_of(session, files, shop):
            typer.echo(f"{text.name:45}{_whose(text, zone)}")


@texts.command()
def show(
    name: Name,
    shop: AnyShop = None,
    version: Annotated[int | None, typer.Option(min=1, help="One of the shop's earlier versions.")] = None,
) -> None:
    """A text as it counts now: its head, and its wordings. What is printed can be changed and given to `set`."""
    import prompts
    from runtime.domain.errors import NotFound
    from runtime.services import templates

    files = prompts.read()
    if shop is None:
        if name not in files:
            raise NotFound(f"there is no text {name}: `bookedbarber texts list` has them all")
        typer.echo(files[name], nl=False)
        return
    with _database() as database, database.transaction() as session:
        zone = templates.place_of(session, shop).shop.tz
        text = templates.text_of(session, files, shop, name)
        past = templates.history(session, files, shop, name)
    if version is None:
        typer.echo(_whose(text, zone), err=True)
        typer.echo(text.content, nl=False)
        return
    found = next((override for override in past if override.number == version), None)
    if found is None:
        raise NotFound(f"{name} has no version {version} in this shop")
    typer.echo(_what(found, zone), err=True)
    typer.echo(files[name] if found.content is None else found.content, nl=False)


@texts.command()
def lint(shop: AnyShop = None) -> None:
    """Looks through the texts; one line for each thing that is wrong, and exit code 1 when there is any."""
    import prompts
    from runtime.services import templates
    from runtime.services.template_lint import lint_files

    files = prompts.read()
    if shop is None:
        _tell(lint_files(files))
        typer.echo(f"{len(files)} texts and prompts, nothing found.")
        return
    with _database() as database, database.transaction() as session:
        findings = templates.check_all(session, files, shop)
    _tell(findings)
    typer.echo("The shop's own texts: nothing found.")


@texts.command("set")
def set_text(
    name: Name,
    shop: Shop,
    file: File = None,
    words: Annotated[str | None, typer.Option(help="The new wording itself.")] = None,
    author: Author = "",
    note: Note = "",
    expect: Expected = None,
) -> None:
    """Words a text in the shop's own way, for conversations that begin from then on. Without a head it gets the file's."""
    import prompts
    from runtime.services import templates

    if (file is None) == (words is None):
        raise typer.BadParameter("give either --file or --words")
    content = _content(file, words) or ""
    files = prompts.read()
    with _database() as database, _refusals(), database.transaction() as session:
        based_on = templates.text_of(session, files, shop, name).number if expect is None else expect
        made = templates.set_text(
            session,
            files,
            shop_id=shop,
            name=name,
            content=content,
            expected=based_on,
            author=_operator(author),
            note=note,
        )
    typer.echo(f"{name} is the shop's own now, version {made.number}: conversations that begin from now on have it.")
    if templates.repeats_itself(files, name, made.content or ""):
        typer.echo(
            "It has one wording: who comes to it twice in a row reads the same words. Add another below a line ***."
        )


@texts.command()
def reset(name: Name, shop: Shop, author: Author = "", note: Note = "", expect: Expected = None) -> None:
    """The project's file counts again, for conversations that begin from then on; the shop's own stays in the history."""
    import prompts
    from runtime.services import templates

    files = prompts.read()
    with _database() as database, database.transaction() as session:
        based_on = templates.text_of(session, files, shop, name).number if expect is None else expect
        made = templates.back_to_file(
            session, files, shop_id=shop, name=name, expected=based_on, author=_operator(author), note=note
        )
    typer.echo(f"{name} is the project's file again, version {made.number}.")


@texts.command()
def undo(name: Name, shop: Shop, author: Author = "", note: Note = "", expect: Expected = None) -> None:
    """What counted before the newest change counts again; once more goes one further back."""
    import prompts
    from runtime.services import templates

    files = prompts.read()
    with _database() as database, _refusals(), database.transaction() as session:
        based_on = templates.text_of(session, files, shop, name).number if expect is None else expect
        made = templates.undo(
            session, files, shop_id=shop, name=name, expected=based_on, author=_operator(author), note=note
        )
    restored = f"version {made.restores}" if made.restores else "the project's file"
    typer.echo(f"{name} is as in {restored} again, version {made.number}.")


@texts.command()
def history(name: Name, shop: Shop) -> None:
    """Who changed a text when, newest first."""
    import prompts
    from runtime.services import templates

    with _database() as database, database.transaction() as session:
        zone = templates.place_of(session, shop).shop.tz
        past = templates.history(session, prompts.read(), shop, name)
    for override in past:
        typer.echo(_what(override, zone))
    if not past:
        typer.echo("It was never changed: the project's file counts.")


@texts.command()
def preview(
    name: Name,
    shop: Shop,
    client: Annotated[int, typer.Option(help="The client's id.")],
    file: File = None,
    words: Annotated[str | None, typer.Option(help="A wording that is not in use yet.")] = None,
) -> None:
    """How a text would come out for this client now: free slots, name and history are real, and nothing is kept or sent."""
    import prompts
    from graphs.runner import GraphRunner
    from runtime.engine import preview as stage

    if file is not None and words is not None:
        raise typer.BadParameter("give either --file or --words")
    content = _content(file, words)
    with _database() as database, _refusals():
        made = stage.preview(
            database, GraphRunner(None), prompts.read(), shop_id=shop, client_id=client, name=name, content=content
        )
    for wording in made.wordings:
        typer.echo(_played(wording))
    _tell(made.findings)


def _operator(name: str) -> str:
    """Whoever has the command line is an operator, by whatever name; `staff:7` is for those who are signed in."""
    return f"operator:{name}" if name else "operator"


def _played(wording: "Previewed") -> str:
    count = wording.segments.count
    cost = f"{count} segment{'' if count == 1 else 's'}, {wording.segments.encoding}, {wording.segments.characters} characters"
    after = f'; after "{" / ".join(wording.said)}"' if wording.said else ""
    supposing = f"; supposing {wording.supposing}" if wording.supposing else ""
    return f"{wording.text}\n({cost}{after}{supposing})\n"


def _whose(text: "Text", zone: "tzinfo") -> str:
    if text.override is None:
        return "the project's"
    if text.unfit:
        whose = f"the project's, since the shop's own no longer fits ({text.unfit})"
    else:
        whose = "the shop's own" if text.is_own else "the project's again"
    return f"{whose}, {_what(text.override, zone)}"


def _what(override: "Override", zone: "tzinfo") -> str:
    when = f"{override.at.astimezone(zone):%Y-%m-%d %H:%M}"
    if override.restores is not None:
        did = f"undone, as in {f'version {override.restores}' if override.restores else 'the file'}"
    else:
        did = "back to the file" if override.content is None else "worded"
    note = f": {override.note}" if override.note else ""
    return f"version {override.number}, {when}, {override.author}, {did}{note}"


def _content(file: typer.FileText | None, words: str | None) -> str | None:
    if file is None:
        return words
    try:
        return file.read()
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{file.name} is not text in UTF-8") from None


def _tell(findings: "Sequence[Finding]") -> None:
    """Ends the command when there is anything to tell."""
    for finding in findings:
        typer.echo(str(finding))
    if findings:
        raise typer.Exit(1)


@contextmanager
def _refusals() -> Iterator[None]:
    """A text that is not good is refused with one line for each thing that is wrong with it."""
    from runtime.services.templates import BadWording

    try:
        yield
    except BadWording as refused:
        _tell(refused.findings)
        raise


@contextmanager
def _database() -> Iterator["Database"]:
    """Raises BadSetting, Unavailable."""
    from api.schema import require_database
    from runtime.bootstrap import needed
    from runtime.settings import load_settings
    from runtime.store.database import Database

    url = needed(load_settings().database_url, "DATABASE_URL")
    require_database(url)
    database = Database(url, pool_size=1)
    try:
        yield database
    finally:
        database.close()
