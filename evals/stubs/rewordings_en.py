"""Other true words for what the shop's English texts say, as people would put it."""

# A pattern of the draft, and what may stand in its place. Groups are kept.
SWAPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"^Hi (\w+), this is (.+?)'s AI assistant\.",
        (
            r"Hey \1! It's the AI assistant at \2.",
            r"Hello \1, \2's AI assistant here.",
            r"Hi there \1, this is the AI assistant for \2.",
        ),
    ),
    (
        r"^Hi, this is (.+?)'s AI assistant\.",
        (r"Hey! You've reached \1's AI assistant.", r"Hello, \1's AI assistant here."),
    ),
    (r"^Happy birthday, (\w+)!", (r"Happy birthday to you, \1!", r"A very happy birthday, \1!")),
    (r"We miss you!", ("We've been missing you!", "It's been too long!", "We'd love to see you again!")),
    (
        r"It's been (\d+) weeks since your ([\w ]+?) with (\w+)\.",
        (
            r"Your last \2 with \3 was \1 weeks ago.",
            r"It has been \1 weeks since \3 did your \2.",
            r"\1 weeks have gone by since your \2 with \3.",
        ),
    ),
    (r"Want to come in\?", ("Would you like to come by?", "Feel like coming in?", "Ready for your next visit?")),
    (r"Want a fresh cut for it\?", ("How about a fresh cut to celebrate?", "Would you like a fresh cut for the day?")),
    (r"Would one of these work\?", ("Does any of these suit you?", "Maybe one of these works for you?")),
    (
        r"Reply with a number, or tell me a day and time\.",
        (
            "Just text me a number, or a day and time you'd like better.",
            "Send me a number, or tell me which day and time suit you.",
        ),
    ),
    (
        r"Or tell me a day and time\.",
        ("If not, just tell me a day and a time.", "Or let me know a day and time you prefer."),
    ),
    (r"Here's what I have:", ("I've got these for you:", "This is what I can offer:", "These times are free:")),
    (r"These are open:", ("These are available:", "I have these openings:", "Here are the free times:")),
    (r"How about one of these\?", ("Would one of these suit you?", "What about one of these?")),
    (
        r"Which one works\?",
        ("Which one would you like?", "Which of them suits you best?", "Let me know which one you want."),
    ),
    (
        r"Reply with a number and it's yours\.",
        ("Just send me the number you'd like.", "Text back the number you want."),
    ),
    (r"Just tell me which\.", ("Tell me which one you'd like.", "Just let me know which.")),
    (r"Great! Which one would you like\?", ("Perfect! Which of these do you want?", "Awesome, which one shall it be?")),
    (
        r"Sure\. Which of these shall I book\?",
        ("Of course. Which one should I book for you?", "Sure thing, which of these?"),
    ),
    (
        r"Sorry, nothing is open (.+?)\. The closest I have:",
        (
            r"I'm sorry, there's nothing free \1. These come closest:",
            r"Unfortunately nothing is available \1. The nearest I've got:",
        ),
    ),
    (
        r"I'm afraid nothing is open (.+?)\. Closest openings:",
        (r"Sorry, I don't have anything free \1. Nearest times:",),
    ),
    (r"Does one of these work\?", ("Would one of these do?", "Is one of these OK for you?")),
    (r"Would one of them do\?", ("Does one of them work for you?",)),
    (r"There's one left that fits: (.+?)\. Shall I book it\?", (r"I can offer you \1. Would you like me to book it?",)),
    (r"I have (.+?)\. Would you like it\?", (r"I could do \1. Should I book that for you?",)),
    (
        r"is open \((.+?)\)\. Shall I book it\?",
        (
            r"is free (\1). Should I book that for you?",
            r"works: \1. Do you want me to book it?",
        ),
    ),
    (
        r"^Yes, (\w+) has (.+?) for a ([\w ]+), (\$\d+)\. Book it\?",
        (
            r"\1 is free \2. A \3 is \4. Would you like me to book it?",
            r"Sure, \2 with \1 is available, \3 for \4. Shall I book it?",
        ),
    ),
    (
        r"^You're booked, (\w+): (.+?), ([\w ]+) with (\w+), (\$\d+)\.",
        (
            r"All booked, \1! \2 with \4, \3, \5.",
            r"Great news, \1: your \3 with \4 is booked for \2, \5.",
        ),
    ),
    (
        r"^Done, (\w+)! You're booked for (.+?): ([\w ]+) with (\w+), (\$\d+)\.",
        (
            r"Perfect, \1, I've booked you for \2: \3 with \4, \5.",
            r"OK \1, your \3 with \4 is booked for \2. It's \5.",
        ),
    ),
    (r"See you then!", ("Looking forward to seeing you!", "See you soon!")),
    (r"We're at ", ("You'll find us at ", "Our address is ")),
    (r"^You're welcome!", ("My pleasure!", "Happy to help!")),
    (r"^Any time!", ("Always a pleasure!", "Glad to help!")),
    (r"Sorry, I didn't quite get that\.", ("Sorry, I'm not sure I followed.", "I didn't catch that, sorry.")),
    (r"Could you tell me a number, or a day and a time\?", ("Could you send a number, or a day and time?",)),
    (r"Which day and time would you like", ("What day and time would suit you",)),
    (r"Shall I book one of these times\?", ("Would you like one of these times?", "Should I book you one of these?")),
    (r"Which day would suit you\?", ("What day works for you?", "Which day would you like?")),
    (r"^No problem", ("No worries", "That's fine")),
    (r"We're open ", ("Our hours are ", "You can come ")),
    (r"^Sorry, ", ("I'm sorry, ", "Ah, sorry, ")),
    (r"The closest I have:", ("Closest to that:", "These are near it:")),
    (r"Sure, let's move (.+?)\. I have:", (r"Happy to move \1. These are free:",)),
    (r"Shall I cancel your appointment (.+?)\?", (r"Do you want me to cancel your appointment \1?",)),
    (r"is cancelled\.", ("has been cancelled.",)),
)
OPENINGS = (
    "Sure thing! ",
    "Of course! ",
    "Thanks for your text. ",
    "Happy to help! ",
    "Absolutely. ",
    "OK! ",
)
DAYS = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}
MONTHS = {"Jun": "June", "Jul": "July", "May": "May", "Apr": "April", "Aug": "August"}
DATE = r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (Apr|May|Jun|Jul|Aug) (\d{1,2})\b"
DATE_STYLES = (
    "{weekday}, {month} {day}",
    "{weekday} {month} {day}",
    "{weekday}, {month} {day}{th}",
    "{weekday} the {day}{th}",
    "{short} {month} {day}",
)
TIME_STYLES = ("{clock}{half}", "{clock} {half}", "{clock} {dotted}", "{full} {HALF}", "{clock}{HALF}")
PRICE_STYLES = ("${price}", "${price}", "${price}.00", "{price} dollars")
