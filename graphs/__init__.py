"""The agents as state machines: pure functions of what was said before, what was said now, and the facts.

- `runner`, `conversation`, `state`: one turn, its steps and their order, and what outlives it
- `routing`: which step answers; `own_visit_routing`, `own_changes` and `cancel_routing` where an appointment is spoken of,
  `after_booking` and `leave_taking` behind a booking, `second_booking` for one more, `second_thoughts` after a no
- `nodes/`: the steps; `booking` is the subgraph that all agents share
- `choices`, `beside_a_proposal`, `directions`, `wishes`, `refusals`: from what was understood to slots
- `own_visits`, `own_times`: which of the client's appointments is meant, and which time
- `drafts`, `phrases`, `receipts`, `promises`, `shop_facts`, `left_over`, `unmet`, `treats`, `for_whom`: what is said, and
  what backs it
- `understanding/`: texts read by rules, and how far a model's reading is trusted
"""
