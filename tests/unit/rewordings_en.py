"""True wordings of the drafts in `claim_scenes`, as a model that keeps to its facts may put them."""

REWORDINGS = {
    "open": [
        "Hey Jordan! Fade & Co.'s AI assistant here. It's been 5 weeks since your skin fade with Marcus, want to come in?\n"
        "1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena\n"
        "Just reply with a number, or tell me a day and time that works. Reply STOP to opt out",
        "Hi Jordan, it's the AI assistant at Fade & Co. Your last skin fade with Marcus was 5 weeks ago. Ready for a fresh "
        "one? I have Thu at 4:30 PM or Fri at 4:30 PM with Marcus, or Sat at 11 AM with Elena. Reply STOP to opt out",
        "Hey Jordan, hope your week is going well! It's Fade & Co.'s AI assistant. Five weeks since your last fade with "
        "Marcus - how about Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM (Elena)? Reply STOP to opt out",
        "Hi Jordan! This is the AI assistant from Fade & Co. Time for another skin fade? Marcus has Thursday, June 11 at 4:30 "
        "or Friday, June 12 at 4:30, and Elena has Saturday, June 13 at 11. Reply STOP to opt out",
        "Good morning Jordan, Fade & Co.'s AI assistant here! It has been 5 weeks since you saw Marcus. Would you like to "
        "come back in? Thu 4:30pm, Fri 4:30pm, Sat 11am with Elena. Reply STOP to opt out",
        "Hi Jordan, Fade & Co.'s AI assistant. It's been about 5 weeks since your skin fade with Marcus, so you might be due "
        "for another. Reply STOP to opt out",
        "Jordan, hi! AI assistant of Fade & Co. here. It's been over a month since your last skin fade. Shall we get you back "
        "in the chair? Pick one: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM. Reply STOP to opt out",
    ],
    "offer": [
        "Here are the times I have:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n"
        "3) Sat, Jun 13 at 11 AM with Elena\nWhich one works best for you?",
        "Sure thing! I have Thursday at 4:30 PM or Friday at 4:30 PM with Marcus, or Saturday at 11 AM with Elena. Which would "
        "you prefer?",
        "I can do Thu 4:30 PM or Fri 4:30 PM with Marcus, and Sat 11 AM with Elena. What works?",
        "Marcus is free Thursday and Friday at 4:30 PM, and Elena is free Saturday at 11 AM. Any of those good?",
        "Absolutely, happy to help. Thu, Jun 11 at 4:30 PM? Fri, Jun 12 at 4:30 PM? Or Sat, Jun 13 at 11 AM with Elena?",
        "Great, let's find you a time. 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM. Just send me the number.",
        "Okay! These are open right now: Thu 4:30 PM, Fri 4:30 PM (both Marcus), Sat 11 AM (Elena). Let me know which you'd "
        "like.",
        "We've got three openings: Thu, Jun 11 at 4:30 PM, Fri, Jun 12 at 4:30 PM and Sat, Jun 13 at 11 AM. Which one should "
        "I book for you?",
        "No worries, Jordan. Here's what is available: Thursday the 11th at 4:30 PM, Friday the 12th at 4:30 PM, or Saturday "
        "the 13th at 11 AM.",
        "How does Thursday at half past 4 sound? Or Friday at the same time, both with Marcus. Saturday at 11 with Elena is "
        "possible too.",
        "Awesome. Do you want Thu 4:30, Fri 4:30 or Sat 11?",
        "Thanks for getting back to me! Options:\n- Thu, Jun 11, 4:30 PM, Marcus\n- Fri, Jun 12, 4:30 PM, Marcus\n- Sat, Jun "
        "13, 11 AM, Elena",
        "Got it. Marcus could take you Thu at 4:30 PM or Fri at 4:30 PM. If Saturday is better, Elena has 11 AM.",
        "Let me know if any of these suit you: Thu 6/11 at 4:30pm, Fri 6/12 at 4:30pm, Sat 6/13 at 11am.",
        "Here you go, Jordan: Thu 4:30 PM or Fri 4:30 PM with Marcus, Sat 11 AM with Elena. Pick whichever you like!",
        "Thursday 4:30 PM, Friday 4:30 PM, or Saturday 11 AM. Which one feels right?",
        "Would Thursday or Friday at 4:30 PM with Marcus work? Otherwise Elena can see you Saturday at 11 AM.",
    ],
    "propose": [
        "Good news, Thu, Jun 11 at 4:30 PM with Marcus is open. A skin fade is $45. Want me to book it?",
        "Yes, Marcus is free Thursday at 4:30 PM for a skin fade ($45). Should I go ahead and book it?",
        "Thursday, June 11 at 4:30 PM with Marcus works! Skin fade, $45. Shall I put you down?",
        "That one's available: Thu 4:30 PM, skin fade with Marcus, $45. Book it?",
        "I have Thu at 4:30 PM with Marcus for a skin fade at $45. Would you like it?",
        "Marcus can do Thu, Jun 11 at 4:30 PM. It's $45 for the skin fade. Just say yes and I'll book it.",
        "Perfect timing! Thu 4:30 PM with Marcus is still open, $45. Is that okay?",
        "Thu, Jun 11 at 4:30 PM with Marcus it is, if you'd like: skin fade, $45. Shall I book that for you?",
        "Sure, Jordan! Marcus has Thursday at 4:30 PM open for your skin fade, $45. Do you want me to book that?",
        "You're in luck: Thu, Jun 11 at 4:30 PM with Marcus is open. Skin fade, forty-five dollars. Want it?",
        "Happy to! Thursday 4:30 PM, Marcus, skin fade, $45. Sound good?",
    ],
    "confirm": [
        "You're all set, Jordan! Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. We're at 128 Grand St, New York. See you "
        "then!",
        "Booked! Skin fade with Marcus on Thursday, June 11 at 4:30 PM, $45. Fade & Co., 128 Grand St, New York.",
        "Done, Jordan. You're down for Thu, Jun 11 at 4:30 PM with Marcus (skin fade, $45) at 128 Grand St, New York.",
        "Great, your appointment is confirmed: Thu, Jun 11, 4:30 PM, skin fade, Marcus, $45. Fade & Co., 128 Grand St.",
        "All set! Marcus will see you Thu, Jun 11 at 4:30 PM for your skin fade ($45). 128 Grand St, New York.",
        "Perfect, Jordan, I've booked you for Thursday at 4:30 PM with Marcus. Skin fade, $45. We'll see you at 128 Grand St!",
        "Awesome, you're in! Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. Fade & Co. is at 128 Grand Street, New York.",
        "Thanks Jordan! You are booked with Marcus for a skin fade on Thu, Jun 11 at 4:30 PM. It's $45. Address: 128 Grand St, "
        "New York. Looking forward to seeing you!",
        "Confirmed: Thu 4:30 PM, Marcus, skin fade, $45. If anything changes, just text me here. 128 Grand St, New York.",
        "That's booked, Jordan. Thu, Jun 11 at 4:30 PM with Marcus, skin fade, $45, here at 128 Grand St. See you Thursday!",
        "You got it! Your skin fade with Marcus is booked for Thu, Jun 11 at 4:30 PM, $45. See you at 128 Grand St, New York.",
        "Nice! Skin fade with Marcus, Thu, Jun 11, 4:30 PM, $45. It's in the book. See you then at 128 Grand St, New York!",
        "Sounds great, Jordan, you're booked for Thu, Jun 11 at 4:30 PM. Skin fade with Marcus, $45. Have a great day!",
    ],
    "price": [
        "A skin fade is $45 and a beard trim is $20. Want me to book one of these?\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) "
        "Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena",
        "Skin fades are $45, beard trims $20. Shall I book Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM with Elena?",
        "Good question! Skin fade: $45. Beard trim: $20. Which time would you like: Thu 4:30, Fri 4:30 or Sat 11?",
        "The price is $45 for a skin fade and $20 for a beard trim. Would one of these times work? 1) Thu 4:30 PM 2) Fri 4:30 "
        "PM 3) Sat 11 AM",
        "It costs $45 for the skin fade, $20 for a beard trim. Do any of these suit you: Thu 4:30 PM, Fri 4:30 PM, Sat 11 AM?",
        "Our prices: skin fade $45, beard trim $20. Back to your booking, shall I take Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM?",
        "Skin fade runs $45, beard trim runs $20. Which of these can I book for you? Thu 4:30 PM, Fri 4:30 PM, Sat 11 AM",
        "That would be forty-five dollars for the skin fade, or twenty dollars for the beard trim.",
    ],
    "hours": [
        "We're open Tuesday to Saturday, 10 AM to 6 PM. What day works for you?",
        "Our hours are Tue-Sat, 10 AM-6 PM. Which day would you like?",
        "Tuesday through Saturday from 10 to 6. When would you like to come in?",
        "You'll find us open Tue-Sat from 10 AM until 6 PM. Is there a day that suits you?",
        "We open at 10 AM and close at 6 PM, Tuesday through Saturday. Which day is best?",
        "Tue-Sat 10 AM-6 PM, closed Sunday and Monday. Any day you have in mind?",
        "Sure! We're here Tue-Sat between 10 AM and 6 PM. Which day should I look at?",
    ],
    "address": [
        "You'll find us at 128 Grand St, New York. What day would work for you?",
        "The address is 128 Grand Street, New York. Which day suits you?",
        "Fade & Co. is located at 128 Grand St, New York. When would you like to come by?",
        "We are at 128 Grand St in New York. Do you have a day in mind?",
        "Sure, it's 128 Grand St, New York. Which day were you thinking of?",
        "128 Grand St, New York. Let me know which day works and I'll find you a time.",
    ],
    "taken": [
        "Sorry, Jordan, Thu 4:30 PM with Marcus is already taken. Closest I can do: 1) Thu 5:15 PM with Marcus 2) Thu 4:30 PM "
        "with Elena. Would either work?",
        "Unfortunately Marcus is booked on Thu, Jun 11 at 4:30 PM. I have Thu 5:15 PM with Marcus or Thu 4:30 PM with Elena.",
        "Ah, that time with Marcus is gone, sorry! How about Thu, Jun 11 at 5:15 PM with Marcus, or 4:30 PM with Elena?",
        "I'm afraid Thursday at 4:30 PM with Marcus isn't available. The nearest: 5:15 PM with Marcus or 4:30 PM with Elena. "
        "Does one of those suit you?",
        "Thu, Jun 11 at 4:30 PM with Marcus is taken, I'm sorry. Instead I could offer 1) Thu 5:15 PM with Marcus 2) Thu 4:30 PM "
        "with Elena.",
        "Sorry about that, Marcus isn't free at 4:30 PM on Thu, Jun 11. He has 5:15 PM, or Elena has 4:30 PM. Which is better?",
        "Oh no, someone else has Thu 4:30 PM with Marcus. Still open: Thu 5:15 PM with Marcus and Thu 4:30 PM with Elena.",
    ],
    "nothing": [
        "Sorry, there's nothing open on Thu, Jun 11. Would another day work?",
        "I'm sorry, Jordan, I don't have any openings on Thursday, June 11. Which other day could work for you?",
        "Unfortunately Thu, Jun 11 is fully booked. Is there a different day you could make it?",
        "I'm afraid we have nothing left on Thu, Jun 11. Any other day that suits you?",
        "No luck for Thursday, sorry! What other day would you like to try?",
        "Thu, Jun 11 isn't available, sorry about that. Tell me another day and I'll have a look.",
        "Hmm, nothing is available on Thu, Jun 11. Can you do another day?",
    ],
    "defer": [
        "No worries! I'll check back with you around Jun 20. If you want to come in sooner, just text me.",
        "All good, I'll check in again around June 20. Text me any time before then if you'd like to come in.",
        "Of course! I'll get in touch again around Jun 20. Need a cut sooner? Just text.",
        "Totally fine. I'll ask again around Jun 20. Feel free to text me sooner.",
        "Sure, no problem. You'll hear from me around Jun 20. Text me if you'd like to come earlier.",
        "Understood! I'll reach out around Jun 20. You can always text me if you'd like to come in sooner.",
        "No rush at all, Jordan. I'll check in with you around Saturday, June 20. Just text if you want to come in sooner.",
    ],
    "decline": [
        "No problem at all, Jordan. Just text me here whenever you'd like to come in.",
        "No worries, Jordan! When you're ready to come in, text me here.",
        "All right, thanks for letting me know, Jordan. Text here any time you'd like to come in.",
        "Totally understand. Whenever you want to come in, just send a text here. Take care!",
        "Okay, Jordan, no pressure. Text me whenever you'd like to come by.",
        "That's fine! If you change your mind, just text me here whenever you'd like to come in. Have a good one!",
        "Sure, Jordan. I'm here whenever you'd like to come in, just text.",
        "Got it, thanks for the quick reply. Whenever you'd like to come in, text me here. Enjoy your day!",
    ],
    "close": [
        "My pleasure! See you Thu, Jun 11 at 4:30 PM.",
        "Any time, Jordan! See you Thursday at 4:30 PM.",
        "You're very welcome. See you on Thu, Jun 11 at 4:30 PM!",
        "Of course! Looking forward to seeing you Thu, Jun 11 at 4:30 PM.",
        "You bet! We'll see you Thursday, June 11 at 4:30 PM.",
        "Glad to help! See you Thursday at 4:30.",
        "Thank you, Jordan! See you Thu, Jun 11 at 4:30 PM. Have a great week!",
        "No problem, happy to help. See you this Thursday at 4:30 PM.",
    ],
    "again": [
        "Sorry, I'm not sure I follow. Could you send me a number, or a day and time?\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) "
        "Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena",
        "Hmm, I didn't catch that. Can you tell me a number, or a day and a time? 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM",
        "My apologies, I didn't understand. Please reply 1, 2 or 3, or tell me another day and time: 1) Thu 4:30 PM 2) Fri 4:30 "
        "PM 3) Sat 11 AM with Elena",
        "Sorry Jordan, could you say that another way? A number is enough: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM",
        "I want to make sure I get this right. Which one did you mean: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM?",
    ],
    "appointment": [
        "You're booked for Thursday, June 11 at 4:30 PM with Marcus, skin fade, $45. See you then!",
        "Your appointment is Thu, Jun 11 at 4:30 PM: skin fade with Marcus, $45.",
        "I have you down for Thu, Jun 11 at 4:30 PM, a skin fade with Marcus for $45. See you soon!",
        "Let me check... yes, you have an appointment with Marcus on Thu, Jun 11 at 4:30 PM (skin fade, $45).",
        "You're coming in Thu, Jun 11 at 4:30 PM for a skin fade with Marcus, $45.",
        "It's Thursday at 4:30 PM with Marcus, for a skin fade ($45). See you!",
    ],
    "no_appointment": [
        "I'm not seeing an appointment for you right now. Which day would work?",
        "It looks like you don't have an appointment at the moment. What day would you like?",
        "There is no appointment for you at the moment, Jordan. Would you like to book one? Which day suits you?",
        "I can't find an appointment for you. Want to set one up? Just tell me which day suits you.",
        "You don't have anything booked with us at the moment. Which day would suit you?",
    ],
    "moved": [
        "All done, Jordan! Your appointment is now Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Done! I've moved you to Friday, June 12 at 4:30 PM with Marcus.",
        "No problem, your appointment has been moved to Fri, Jun 12 at 4:30 PM with Marcus. See you Friday!",
        "You're rescheduled, Jordan: Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Sure, I changed your appointment to Fri, Jun 12 at 4:30 PM with Marcus.",
    ],
    "cancelled": [
        "Your appointment on Thu, Jun 11 at 4:30 PM with Marcus has been cancelled. Would you like another day?",
        "Okay, I've cancelled your Thu, Jun 11 4:30 PM with Marcus. Want to pick another day?",
        "No problem, Thursday at 4:30 PM with Marcus is cancelled. Does another day suit you?",
        "Done, Jordan, your Thu, Jun 11 appointment at 4:30 PM is canceled. Shall we find another day?",
    ],
    "parking": [
        "Street parking on Grand St is free after 6 PM. Which day works for you?",
        "After 6 PM, street parking on Grand St is free. What day would suit you?",
        "There's street parking on Grand St, free after 6 PM. Which day would you like?",
        "You can use the street parking on Grand St, it's free after 6 PM. Which day suits you best?",
    ],
    "walk_ins": [
        "Yes, we take walk-ins when a chair is open, but clients who booked go first. Which day would suit you?",
        "We do take walk-ins when a chair is open, though booked clients go first. Want to book? Which day suits you?",
        "Walk-ins are okay when a chair is open, but booked clients go first. What day would suit you?",
    ],
    "cash": [
        "We take cash and cards, but no checks. Which day would suit you?",
        "Cash and cards are both fine, no checks. Which day would you like?",
        "You can pay with cash or cards, we don't take checks. What day suits you?",
    ],
    "birthday": [
        "Happy birthday, Jordan! Fade & Co.'s AI assistant here. Our treat: 10% off any service in your birthday month. Want to "
        "come in? Thu 4:30 PM or Fri 4:30 PM with Marcus, or Sat 11 AM with Elena. Reply STOP to opt out",
        "Happy birthday Jordan, from the AI assistant at Fade & Co.! You get 10% off any service in your birthday month. Reply "
        "STOP to opt out",
        "Happy birthday, Jordan! As a treat, any service is 10% off in your birthday month. 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat "
        "11 AM with Elena. Reply STOP to opt out",
        "Hope you have a great birthday, Jordan! Our treat is a 10 percent discount on any service in your birthday month. Reply "
        "STOP to opt out",
    ],
}  # fmt: skip
