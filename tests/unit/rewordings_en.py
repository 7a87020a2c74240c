"""True wordings of the drafts in `claim_scenes`, as a model that keeps to its facts may put them."""

REWORDINGS = {
    "open": [
        "Hey Jordan! Fade & Co.'s AI assistant here. It's been 5 weeks since your skin fade with Marcus, want to "
        "come in?\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at "
        "11 AM with Elena\nJust reply with a number, or tell me a day and time that works. Reply STOP to opt out",
        "Hi Jordan, it's the AI assistant at Fade & Co. Your last skin fade with Marcus was 5 weeks ago. Ready for a "
        "fresh one? I have Thu at 4:30 PM or Fri at 4:30 PM with Marcus, or Sat at 11 AM with Elena. Reply STOP to "
        "opt out",
        "Hey Jordan, hope your week is going well! It's Fade & Co.'s AI assistant. Five weeks since your last fade "
        "with Marcus - how about Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM (Elena)? Reply STOP to opt out",
        "Hi Jordan! This is the AI assistant from Fade & Co. Time for another skin fade? Marcus has Thursday, June "
        "11 at 4:30 or Friday, June 12 at 4:30, and Elena has Saturday, June 13 at 11. Reply STOP to opt out",
        "Good morning Jordan, Fade & Co.'s AI assistant here! It has been 5 weeks since you saw Marcus. Would you "
        "like to come back in? Thu 4:30pm, Fri 4:30pm, Sat 11am with Elena. Reply STOP to opt out",
        "Hi Jordan, Fade & Co.'s AI assistant. It's been about 5 weeks since your skin fade with Marcus, so you "
        "might be due for another. Reply STOP to opt out",
        "Jordan, hi! AI assistant of Fade & Co. here. It's been over a month since your last skin fade. Shall we get "
        "you back in the chair? Pick one: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM. Reply STOP to opt out",
        "Hey Jordan, it's the Fade & Co. AI assistant checking in. It's been 5 weeks since your skin fade with "
        "Marcus. Up for another one? Here are a few times:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at "
        "4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nReply with a number or suggest another day and "
        "time. Reply STOP to opt out",
        "Hi Jordan! AI assistant at Fade & Co. here. Can you believe it's already been 5 weeks since your last skin "
        "fade with Marcus? Let's get you looking sharp again! Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM with Elena. "
        "Reply STOP to opt out",
        "Good afternoon, Jordan! Fade & Co.'s AI assistant dropping you a line: it's been 5 weeks since your last "
        "skin fade with Marcus. Would any of these times suit you?\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, "
        "Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nReply STOP to opt out",
        "Jordan, it's been five weeks! Fade & Co.'s AI assistant here to help you book your next skin fade with "
        "Marcus. Thursday 4:30 PM or Friday 4:30 PM? Reply STOP to opt out",
        "Hey there Jordan, AI assistant from Fade & Co. Your skin fade with Marcus was 5 weeks back, fancy another? "
        "Options: Thu 4:30 PM, Fri 4:30 PM, Sat 11 AM (with Elena). Reply STOP to opt out",
        "Hi Jordan! Just a quick hello from Fade & Co.'s AI assistant. It's been 5 weeks since your skin fade with "
        "Marcus, and we'd love to have you back. How does Thu, Jun 11 at 4:30 PM sound? I also have Fri, Jun 12 at "
        "4:30 PM, or Sat, Jun 13 at 11 AM with Elena. Reply STOP to opt out",
        "Hello Jordan, I'm the AI assistant for Fade & Co. Your skin fade from 5 weeks ago could probably use a "
        "refresh! Marcus is open Thu 4:30 PM and Fri 4:30 PM. Reply STOP to opt out",
        "Hi Jordan, Fade & Co.'s AI assistant here. Five weeks have flown by since your skin fade with Marcus! Care "
        "to come in? Thursday 4:30 PM, Friday 4:30 PM, or Saturday 11 AM with Elena. Reply STOP to opt out",
        "Hiya Jordan! You're chatting with Fade & Co.'s AI assistant. 5 weeks have passed since Marcus gave you that "
        "skin fade, so how about the next one? 1) Thu, Jun 11 at 4:30 PM with Marcus 2) Fri, Jun 12 at 4:30 PM with "
        "Marcus 3) Sat, Jun 13 at 11 AM with Elena. Reply STOP to opt out",
        "Hi Jordan, Fade & Co.'s AI assistant. Your skin fade with Marcus was five weeks ago. Shall we set up the "
        "next one? Text me a day and time, or pick Thu 4:30 PM, Fri 4:30 PM, Sat 11 AM. Reply STOP to opt out",
    ],
    "offer": [
        "Here are the times I have:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with "
        "Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nWhich one works best for you?",
        "Sure thing! I have Thursday at 4:30 PM or Friday at 4:30 PM with Marcus, or Saturday at 11 AM with Elena. "
        "Which would you prefer?",
        "I can do Thu 4:30 PM or Fri 4:30 PM with Marcus, and Sat 11 AM with Elena. What works?",
        "Marcus is free Thursday and Friday at 4:30 PM, and Elena is free Saturday at 11 AM. Any of those good?",
        "Absolutely, happy to help. Thu, Jun 11 at 4:30 PM? Fri, Jun 12 at 4:30 PM? Or Sat, Jun 13 at 11 AM with "
        "Elena?",
        "Great, let's find you a time. 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM. Just send me the number.",
        "Okay! These are open right now: Thu 4:30 PM, Fri 4:30 PM (both Marcus), Sat 11 AM (Elena). Let me know "
        "which you'd like.",
        "We've got three openings: Thu, Jun 11 at 4:30 PM, Fri, Jun 12 at 4:30 PM and Sat, Jun 13 at 11 AM. Which "
        "one should I book for you?",
        "No worries, Jordan. Here's what is available: Thursday the 11th at 4:30 PM, Friday the 12th at 4:30 PM, or "
        "Saturday the 13th at 11 AM.",
        "How does Thursday at half past 4 sound? Or Friday at the same time, both with Marcus. Saturday at 11 with "
        "Elena is possible too.",
        "Awesome. Do you want Thu 4:30, Fri 4:30 or Sat 11?",
        "Thanks for getting back to me! Options:\n- Thu, Jun 11, 4:30 PM, Marcus\n- Fri, Jun 12, 4:30 PM, Marcus\n- "
        "Sat, Jun 13, 11 AM, Elena",
        "Got it. Marcus could take you Thu at 4:30 PM or Fri at 4:30 PM. If Saturday is better, Elena has 11 AM.",
        "Let me know if any of these suit you: Thu 6/11 at 4:30pm, Fri 6/12 at 4:30pm, Sat 6/13 at 11am.",
        "Here you go, Jordan: Thu 4:30 PM or Fri 4:30 PM with Marcus, Sat 11 AM with Elena. Pick whichever you like!",
        "Thursday 4:30 PM, Friday 4:30 PM, or Saturday 11 AM. Which one feels right?",
        "Would Thursday or Friday at 4:30 PM with Marcus work? Otherwise Elena can see you Saturday at 11 AM.",
        "Sounds good! Here's what I've got for you:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 "
        "PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nAny of these catch your eye?",
        "Let me see what fits. Thu 4:30 PM with Marcus, Fri 4:30 PM with Marcus, or Sat 11 AM with Elena?",
        "You've got three choices, Jordan: Thursday 4:30 PM, Friday 4:30 PM, or Saturday 11 AM (that one is with "
        "Elena). Just let me know!",
        "Alright, I found these for you: Thu, Jun 11 at 4:30 PM with Marcus, Fri, Jun 12 at 4:30 PM with Marcus, "
        "Sat, Jun 13 at 11 AM with Elena. Which do you want?",
        "No problem, take your pick: 1) Thu 4:30 PM Marcus 2) Fri 4:30 PM Marcus 3) Sat 11 AM Elena",
        "Hi again! Marcus has two spots, Thu 4:30 PM and Fri 4:30 PM. Elena has one on Sat at 11 AM. Which suits?",
        "Certainly! Available times are Thursday, June 11 at 4:30 PM, Friday, June 12 at 4:30 PM, and Saturday, June "
        "13 at 11 AM. Please let me know your preference.",
        "Of course! I can offer you Thursday, June 11th at 4:30 PM with Marcus, Friday, June 12th at 4:30 PM with "
        "Marcus, or Saturday, June 13th at 11:00 AM with Elena. Which one should I reserve for you?",
        "Yes, we can do that. Would you rather have Thu 4:30 PM with Marcus, Fri 4:30 PM with Marcus or Sat 11 AM "
        "with Elena?",
        "Here's the lineup:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, "
        "Jun 13 at 11 AM with Elena\nSimply reply with the number that works.",
        "Thanks for your message, Jordan. The following times are open: Thu 6/11 4:30 PM (Marcus), Fri 6/12 4:30 PM "
        "(Marcus), Sat 6/13 11 AM (Elena).",
        "Nice to hear from you! What about Thursday at 4:30 PM? Marcus also has Friday at 4:30 PM, and Elena has "
        "Saturday at 11 AM.",
        "Let's get you booked! Choose from Thu 4:30 PM with Marcus, Fri 4:30 PM with Marcus, and Sat 11 AM with Elena.",
        "Sure! Options below:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, "
        "Jun 13 at 11 AM with Elena",
        "You can have Marcus on Thursday or Friday at 4:30 PM, or Elena on Saturday at 11 AM. Any preference?",
        "Thanks, Jordan! Going by what's open, you could take Thu 4:30 PM or Fri 4:30 PM with Marcus, or Sat 11 AM "
        "with Elena. Let me know your pick.",
        "Happy to get that sorted! Which works best?\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 "
        "PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena",
        "OK so here's what we have:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with "
        "Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nShould I put you down for one?",
        "With Marcus: Thu 4:30 PM, Fri 4:30 PM. With Elena: Sat 11 AM. Just tell me what you'd like!",
        "Lots of love for a good question! Thursday or Friday at 4:30 PM with Marcus, Saturday at 11 AM with Elena. "
        "Your call!",
        "Any of these do the trick? Thu 4:30 PM Marcus / Fri 4:30 PM Marcus / Sat 11 AM Elena",
        "Fantastic. I see openings Thursday at 4:30 PM, Friday at 4:30 PM and Saturday at 11 AM. The first two are "
        "with Marcus and the last is with Elena.",
        "Got a few for you: Thu 4:30 PM (Marcus), Fri 4:30 PM (Marcus), Sat 11 AM (Elena). Which one's yours?",
        "Let's do it! Would Thursday, June 11 at 4:30 PM work? If not, Marcus also has Friday, June 12 at 4:30 PM "
        "and Elena has Saturday, June 13 at 11 AM.",
        "Here are some open times, Jordan:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with "
        "Marcus\n3) Sat, Jun 13 at 11 AM with Elena\nWhat do you say?",
        "Thursday and Friday I've got 4:30 PM with Marcus; Saturday I've got 11 AM with Elena. Which would you like "
        "to go with?",
        "Yep! Marcus: Thu 4:30 PM, Fri 4:30 PM. Elena: Sat 11 AM. Want one of those?",
        "Glad you asked! We have Thu 4:30 PM, Fri 4:30 PM and Sat 11 AM open. Just send me the number of the one "
        "you'd like:\n1) Thu\n2) Fri\n3) Sat",
        "You can pick from these:\n1) Thu, Jun 11 at 4:30 PM with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) "
        "Sat, Jun 13 at 11 AM with Elena",
        "Cool. Does Thursday the 11th at 4:30 PM with Marcus work for you? Or rather Friday the 12th at 4:30 PM, or "
        "Saturday the 13th at 11 AM with Elena?",
        "Three times are open: Thu 4:30 PM, Fri 4:30 PM and Sat 11 AM (Elena). Say the number and I'll book it: 1, 2 "
        "or 3?",
        "Marcus at 4:30 PM on Thursday or Friday, or Elena at 11 AM on Saturday. What do you think?",
        "Okay, Jordan, my suggestions are Thu, Jun 11 at 4:30 PM, Fri, Jun 12 at 4:30 PM (Marcus), or Sat, Jun 13 at "
        "11 AM (Elena).",
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
        "Thu, Jun 11 at 4:30 PM with Marcus is up for grabs. It's $45 for a skin fade. Shall I lock it in?",
        "I can get you in Thursday at 4:30 PM with Marcus. Skin fade, $45. Ok to book?",
        "Yep, that works! Thu, Jun 11, 4:30 PM, skin fade with Marcus for $45. Want me to confirm it?",
        "Marcus has an opening Thursday at 4:30 PM. The skin fade is $45. Does that sound good to you?",
        "How about Thu, Jun 11 at 4:30 PM with Marcus? Skin fade is $45. Let me know and I'll book it for you.",
        "Great news! Marcus can fit you in on Thu, Jun 11 at 4:30 PM for a skin fade ($45). Would you like me to "
        "reserve it?",
        "We have Thu, Jun 11 at 4:30 PM with Marcus. Price is $45 for the skin fade. Shall we go with that?",
        "Thursday 4:30 PM with Marcus looks good on our end. Skin fade, $45. Want me to grab it for you?",
        "Okay, Jordan, Thu, Jun 11 at 4:30 PM with Marcus is available, and the skin fade costs $45. Can I go ahead "
        "and book?",
        "Marcus happens to have Thursday at 4:30 PM open. It'd be $45 for the skin fade. Shall I go ahead?",
        "Looks like Thu, Jun 11 at 4:30 PM with Marcus is free! Skin fade at $45. Do you want it?",
        "I checked: Marcus has Thu, Jun 11 at 4:30 PM available, $45 for a skin fade. Would you like me to make the "
        "booking?",
        "Thu 4:30 PM, Marcus, skin fade, $45. Good for you?",
        "Thu, Jun 11 at 4:30 PM? Marcus can do that. It's a skin fade for $45, right? Shall I book it?",
        "That time is open! Marcus, Thu, Jun 11 at 4:30 PM, skin fade, $45. Reply yes and I'll book it.",
        "All clear for Thursday at 4:30 PM with Marcus (skin fade, $45). Ready for me to book it?",
        "Good pick! Marcus has Thu, Jun 11 at 4:30 PM, it's a skin fade for $45. Say yes and it's booked.",
        "So that'd be Thursday, June 11 at 4:30 PM with Marcus, skin fade, $45. Is that correct?",
        "Thursday at 4:30 with Marcus is possible! $45 for the skin fade. Do we have a deal?",
    ],
    "confirm": [
        "You're all set, Jordan! Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. We're at 128 Grand St, New "
        "York. See you then!",
        "Booked! Skin fade with Marcus on Thursday, June 11 at 4:30 PM, $45. Fade & Co., 128 Grand St, New York.",
        "Done, Jordan. You're down for Thu, Jun 11 at 4:30 PM with Marcus (skin fade, $45) at 128 Grand St, New York.",
        "Great, your appointment is confirmed: Thu, Jun 11, 4:30 PM, skin fade, Marcus, $45. Fade & Co., 128 Grand St.",
        "All set! Marcus will see you Thu, Jun 11 at 4:30 PM for your skin fade ($45). 128 Grand St, New York.",
        "Perfect, Jordan, I've booked you for Thursday at 4:30 PM with Marcus. Skin fade, $45. We'll see you at 128 "
        "Grand St!",
        "Awesome, you're in! Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. Fade & Co. is at 128 Grand Street, "
        "New York.",
        "Thanks Jordan! You are booked with Marcus for a skin fade on Thu, Jun 11 at 4:30 PM. It's $45. Address: 128 "
        "Grand St, New York. Looking forward to seeing you!",
        "Confirmed: Thu 4:30 PM, Marcus, skin fade, $45. If anything changes, just text me here. 128 Grand St, New "
        "York.",
        "That's booked, Jordan. Thu, Jun 11 at 4:30 PM with Marcus, skin fade, $45, here at 128 Grand St. See you "
        "Thursday!",
        "You got it! Your skin fade with Marcus is booked for Thu, Jun 11 at 4:30 PM, $45. See you at 128 Grand St, "
        "New York.",
        "Nice! Skin fade with Marcus, Thu, Jun 11, 4:30 PM, $45. It's in the book. See you then at 128 Grand St, New "
        "York!",
        "Sounds great, Jordan, you're booked for Thu, Jun 11 at 4:30 PM. Skin fade with Marcus, $45. Have a great day!",
        "Great choice, Jordan! You're all booked for a skin fade with Marcus on Thu, Jun 11 at 4:30 PM ($45). Fade & "
        "Co., 128 Grand St, New York. See you soon!",
        "You're on the books! Thursday, June 11, 4:30 PM with Marcus for a skin fade, $45. Find us at 128 Grand St, "
        "New York.",
        "Woohoo! Skin fade with Marcus is set for Thu, Jun 11 at 4:30 PM, $45. We're at 128 Grand St, New York. "
        "Can't wait to see you!",
        "It's official, Jordan: Thu, Jun 11 at 4:30 PM, Marcus, skin fade, $45. 128 Grand St, New York. Let us know "
        "if anything comes up.",
        "Hi Jordan, this confirms your skin fade with Marcus on Thursday, June 11, 2026 at 4:30 PM for $45 at Fade & "
        "Co., 128 Grand St, New York.",
        "Thank you, Jordan! Your skin fade with Marcus is all set for Thu, Jun 11 at 4:30 PM. The total is $45. "
        "You'll find us at 128 Grand St, New York. See you then!",
        "Excellent! We have you booked with Marcus for Thu, Jun 11 at 4:30 PM, skin fade, $45, at Fade & Co., 128 "
        "Grand St, New York.",
        "Appointment confirmed, Jordan! When: Thu, Jun 11 at 4:30 PM. Who: Marcus. What: skin fade, $45. Where: 128 "
        "Grand St, New York.",
        "Marcus will take care of you on Thu, Jun 11 at 4:30 PM: skin fade, $45. You're booked! 128 Grand St, New "
        "York.",
        "Lovely, that's you booked in for Thu, Jun 11 at 4:30 PM with Marcus for a skin fade, $45. See you then at "
        "128 Grand St!",
        "Beautiful, Jordan. You have a skin fade with Marcus on Thu, Jun 11 at 4:30 PM for $45. Come see us at 128 "
        "Grand St, New York!",
        "Yes! You're locked in for Thu, Jun 11 at 4:30 PM with Marcus. Skin fade, $45. Address is 128 Grand St, New "
        "York.",
        "Consider it done, Jordan! Skin fade with Marcus, Thu, Jun 11 at 4:30 PM, $45. Fade & Co., 128 Grand St, New "
        "York.",
        "Your spot is reserved, Jordan: Thu, Jun 11 at 4:30 PM, skin fade with Marcus ($45), 128 Grand St, New York. "
        "Thanks for booking with us!",
        "Booking confirmed! Skin fade with Marcus on Thu, Jun 11 at 4:30 PM, $45. Our address: 128 Grand St, New York.",
        "Sweet, you're set: Thu, Jun 11 at 4:30 PM with Marcus for a skin fade ($45). Fade & Co. at 128 Grand St, "
        "New York. See ya then!",
        "Jordan, you're officially booked with Marcus on Thursday, June 11 at 4:30 PM. Skin fade, $45. We're at 128 "
        "Grand St in New York.",
        "Wonderful! I have you booked, Jordan, for Thu, Jun 11 at 4:30 PM: skin fade with Marcus, $45. 128 Grand St, "
        "New York is where you'll find us.",
        "Jordan, it's a date! Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45. Fade & Co., 128 Grand St, New York.",
    ],
    "price": [
        "A skin fade is $45 and a beard trim is $20. Want me to book one of these?\n1) Thu, Jun 11 at 4:30 PM with "
        "Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena",
        "Skin fades are $45, beard trims $20. Shall I book Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM with Elena?",
        "Good question! Skin fade: $45. Beard trim: $20. Which time would you like: Thu 4:30, Fri 4:30 or Sat 11?",
        "The price is $45 for a skin fade and $20 for a beard trim. Would one of these times work? 1) Thu 4:30 PM 2) "
        "Fri 4:30 PM 3) Sat 11 AM",
        "It costs $45 for the skin fade, $20 for a beard trim. Do any of these suit you: Thu 4:30 PM, Fri 4:30 PM, "
        "Sat 11 AM?",
        "Our prices: skin fade $45, beard trim $20. Back to your booking, shall I take Thu 4:30 PM, Fri 4:30 PM or "
        "Sat 11 AM?",
        "Skin fade runs $45, beard trim runs $20. Which of these can I book for you? Thu 4:30 PM, Fri 4:30 PM, Sat "
        "11 AM",
        "That would be forty-five dollars for the skin fade, or twenty dollars for the beard trim.",
        "Happy to share! Skin fade is $45 and beard trim is $20. Would you like me to book Thu 4:30 PM, Fri 4:30 PM, "
        "or Sat 11 AM with Elena?",
        "For a skin fade it's $45, for a beard trim it's $20. Can I put you down for one of these? 1) Thu 4:30 PM 2) "
        "Fri 4:30 PM 3) Sat 11 AM",
        "Skin fade is $45; beard trim is $20. Interested in one of these times? 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat "
        "11 AM with Elena",
        "You're looking at $45 for a skin fade or $20 for a beard trim. Shall I book one of these for you: Thu 4:30 "
        "PM, Fri 4:30 PM, or Sat 11 AM?",
        "We charge $45 for a skin fade and $20 for a beard trim. Which time would you like, Thu 4:30 PM, Fri 4:30 PM "
        "or Sat 11 AM?",
        "Here are our prices: Skin fade $45, Beard trim $20. Can I interest you in one of these times? Thu 4:30 PM, "
        "Fri 4:30 PM, Sat 11 AM with Elena",
        "It'll be $45 for a skin fade. A beard trim would be $20. Which slot shall I book: Thu 4:30 PM, Fri 4:30 PM "
        "or Sat 11 AM?",
        "Skin fades go for $45 and beard trims for $20. Shall I book you in for Thu 4:30 PM, Fri 4:30 PM, or Sat 11 "
        "AM with Elena?",
        "The skin fade is $45 and the beard trim is $20. If you'd like, I can book Thu 4:30 PM, Fri 4:30 PM or Sat "
        "11 AM with Elena.",
    ],
    "hours": [
        "We're open Tuesday to Saturday, 10 AM to 6 PM. What day works for you?",
        "Our hours are Tue-Sat, 10 AM-6 PM. Which day would you like?",
        "Tuesday through Saturday from 10 to 6. When would you like to come in?",
        "You'll find us open Tue-Sat from 10 AM until 6 PM. Is there a day that suits you?",
        "We open at 10 AM and close at 6 PM, Tuesday through Saturday. Which day is best?",
        "Tue-Sat 10 AM-6 PM, closed Sunday and Monday. Any day you have in mind?",
        "Sure! We're here Tue-Sat between 10 AM and 6 PM. Which day should I look at?",
        "We're open from 10 AM to 6 PM, Tuesday to Saturday. Got a day in mind?",
        "Tue through Sat, 10 AM to 6 PM. Which day would be best for you?",
        "Our doors are open Tue-Sat 10 AM-6 PM. What day are you thinking?",
        "Our opening hours are Tuesday to Saturday, from 10:00 AM to 6:00 PM. Which day would you prefer?",
        "You can visit us Tue-Sat between 10 AM and 6 PM. What day works?",
        "Hi! We're open Tue-Sat, 10 to 6. Does a particular day suit you?",
        "Good question! Tue-Sat we're open 10 AM-6 PM. Which day shall I look at for you?",
        "We're open five days a week, Tue-Sat, 10 AM-6 PM. Which day would suit you?",
        "Tuesday to Saturday, 10 AM until 6 PM. Which of those days would suit you?",
        "Every Tuesday through Saturday, 10 AM-6 PM. Which day shall we say?",
    ],
    "address": [
        "You'll find us at 128 Grand St, New York. What day would work for you?",
        "The address is 128 Grand Street, New York. Which day suits you?",
        "Fade & Co. is located at 128 Grand St, New York. When would you like to come by?",
        "We are at 128 Grand St in New York. Do you have a day in mind?",
        "Sure, it's 128 Grand St, New York. Which day were you thinking of?",
        "128 Grand St, New York. Let me know which day works and I'll find you a time.",
        "Our address is 128 Grand St, New York. Which day would be good for you?",
        "We're over at 128 Grand St, New York. Want to come in? Which day suits you?",
        "You can find Fade & Co. at 128 Grand St, New York. Which day do you have in mind?",
        "Sure thing, here's our address: 128 Grand St, New York. What day would you like to visit?",
        "We're located at 128 Grand Street in New York. Any day that works for you?",
        "Head to 128 Grand St, New York. Which day would you like to come?",
        "Sure, come to 128 Grand St, New York. Which day suits you?",
    ],
    "taken": [
        "Sorry, Jordan, Thu 4:30 PM with Marcus is already taken. Closest I can do: 1) Thu 5:15 PM with Marcus 2) "
        "Thu 4:30 PM with Elena. Would either work?",
        "Unfortunately Marcus is booked on Thu, Jun 11 at 4:30 PM. I have Thu 5:15 PM with Marcus or Thu 4:30 PM "
        "with Elena.",
        "Ah, that time with Marcus is gone, sorry! How about Thu, Jun 11 at 5:15 PM with Marcus, or 4:30 PM with "
        "Elena?",
        "I'm afraid Thursday at 4:30 PM with Marcus isn't available. The nearest: 5:15 PM with Marcus or 4:30 PM "
        "with Elena. Does one of those suit you?",
        "Thu, Jun 11 at 4:30 PM with Marcus is taken, I'm sorry. Instead I could offer 1) Thu 5:15 PM with Marcus 2) "
        "Thu 4:30 PM with Elena.",
        "Sorry about that, Marcus isn't free at 4:30 PM on Thu, Jun 11. He has 5:15 PM, or Elena has 4:30 PM. Which "
        "is better?",
        "Oh no, someone else has Thu 4:30 PM with Marcus. Still open: Thu 5:15 PM with Marcus and Thu 4:30 PM with "
        "Elena.",
        "Sorry, that slot (Thu, Jun 11 at 4:30 PM with Marcus) is no longer available. Closest options: 1) Thu, Jun "
        "11 at 5:15 PM with Marcus 2) Thu, Jun 11 at 4:30 PM with Elena. Would you like one of those?",
        "Looks like Marcus is taken Thu, Jun 11 at 4:30 PM. I do have him at 5:15 PM that day, or Elena at 4:30 PM. "
        "Would that help?",
        "I'm sorry, Jordan, but Thu, Jun 11 at 4:30 PM with Marcus has been taken. The nearest options are 1) Thu, "
        "Jun 11 at 5:15 PM with Marcus and 2) Thu, Jun 11 at 4:30 PM with Elena. Would either of those work for you?",
        "Unfortunately, that time with Marcus is already booked. Could you do 5:15 PM with Marcus or 4:30 PM with "
        "Elena on Thu, Jun 11?",
        "Marcus isn't available at 4:30 PM on Thursday, sorry! He can do 5:15 PM, or you could see Elena at 4:30 PM.",
        "So sorry, somebody already grabbed Thu, Jun 11 at 4:30 PM with Marcus. Closest I've got: 1) Thu, Jun 11 at "
        "5:15 PM with Marcus 2) Thu, Jun 11 at 4:30 PM with Elena. Would you take one of those?",
        "Thu, Jun 11 at 4:30 PM with Marcus is no longer free, I'm sorry to say. Would 5:15 PM with Marcus or 4:30 "
        "PM with Elena do instead?",
        "Unfortunately someone booked Thu, Jun 11 at 4:30 PM with Marcus before you. I can offer 5:15 PM with Marcus "
        "or 4:30 PM with Elena that same day.",
        "I wish I could, but Thu, Jun 11 at 4:30 PM with Marcus is taken. What about 5:15 PM with Marcus, or 4:30 PM "
        "with Elena?",
        "Argh, sorry! Marcus already has somebody on Thu, Jun 11 at 4:30 PM. Would 5:15 PM with Marcus work, or 4:30 "
        "PM with Elena?",
        "Thu, Jun 11 at 4:30 PM is already gone with Marcus. I could do 5:15 PM with Marcus or 4:30 PM with Elena.",
    ],
    "nothing": [
        "Sorry, there's nothing open on Thu, Jun 11. Would another day work?",
        "I'm sorry, Jordan, I don't have any openings on Thursday, June 11. Which other day could work for you?",
        "Unfortunately Thu, Jun 11 is fully booked. Is there a different day you could make it?",
        "I'm afraid we have nothing left on Thu, Jun 11. Any other day that suits you?",
        "No luck for Thursday, sorry! What other day would you like to try?",
        "Thu, Jun 11 isn't available, sorry about that. Tell me another day and I'll have a look.",
        "Hmm, nothing is available on Thu, Jun 11. Can you do another day?",
        "Sorry, Thursday, June 11 is all booked up. Could another day work for you?",
        "It looks like there's nothing available on Thu, Jun 11. Any other days you'd consider?",
        "I'm sorry, but we have no openings on Thu, Jun 11. Would a different day suit you?",
        "Thursday, June 11 is full, sorry. Which other day might work?",
        "Ah, nothing free on Thu, Jun 11, I'm afraid. How about another day?",
        "Sorry Jordan, Thursday, June 11 has nothing left. What other day could you come in?",
        "We don't have any availability on Thu, Jun 11, sorry. Another day perhaps?",
        "I'm all out of openings on Thu, Jun 11, sorry! Does another day work for you?",
        "Sadly Thu, Jun 11 has no openings. Got another day for me?",
    ],
    "defer": [
        "No worries! I'll check back with you around Jun 20. If you want to come in sooner, just text me.",
        "All good, I'll check in again around June 20. Text me any time before then if you'd like to come in.",
        "Of course! I'll get in touch again around Jun 20. Need a cut sooner? Just text.",
        "Totally fine. I'll ask again around Jun 20. Feel free to text me sooner.",
        "Sure, no problem. You'll hear from me around Jun 20. Text me if you'd like to come earlier.",
        "Understood! I'll reach out around Jun 20. You can always text me if you'd like to come in sooner.",
        "No rush at all, Jordan. I'll check in with you around Saturday, June 20. Just text if you want to come in "
        "sooner.",
        "No problem at all! I'll circle back around Jun 20. If you'd like to come in before then, just shoot me a "
        "text.",
        "Sure thing! Expect a message from me around Jun 20. If you want to come in sooner, just let me know.",
        "Sounds good, I'll touch base again around June 20. In the meantime, feel free to text me if you want to "
        "come in sooner.",
        "Okay! I'll follow up around Jun 20. If you'd rather come in before that, send me a text.",
        "Got it, I'll get back to you around Jun 20. If something changes and you'd like to come in sooner, text me!",
        "Cool, I'll be in touch around Jun 20. Text me if you want to come in sooner!",
        "Will do! I'll text you again around Jun 20. Feel like coming in earlier? Just text me.",
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
        "No worries at all, Jordan. Whenever you feel like coming in, just text me here.",
        "Understood, Jordan. Whenever the time is right, text me here. Have a wonderful day!",
        "Thanks for letting us know, Jordan. If you ever want to come in, just text me here.",
        "That's totally okay, Jordan! I'm just a text away whenever you'd like to come in.",
        "No hard feelings, Jordan! Text me here when you feel like coming in.",
        "Fair enough, Jordan. I'm always here if you'd like to come in, just text.",
        "Okay, no worries, Jordan. The door's always open: just text me here when you'd like to come in.",
        "Roger that, Jordan. My line is always open, so text me here whenever you'd like to come in.",
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
        "Anytime, Jordan. See you on Thursday, June 11 at 4:30 PM!",
        "Happy to help! Until Thu, Jun 11 at 4:30 PM.",
        "You're most welcome, Jordan. See you Thursday, June 11 at 4:30 PM. Take care!",
        "Sure thing! Catch you Thu, Jun 11 at 4:30 PM.",
        "Thank YOU, Jordan! See you Thu, Jun 11 at 4:30 PM.",
        "Perfect. Until then! See you Thu, Jun 11 at 4:30 PM.",
        "Likewise, Jordan! See you Thu, Jun 11 at 4:30 PM.",
        "You too, Jordan! See you Thu, Jun 11 at 4:30 PM.",
    ],
    "again": [
        "Sorry, I'm not sure I follow. Could you send me a number, or a day and time?\n1) Thu, Jun 11 at 4:30 PM "
        "with Marcus\n2) Fri, Jun 12 at 4:30 PM with Marcus\n3) Sat, Jun 13 at 11 AM with Elena",
        "Hmm, I didn't catch that. Can you tell me a number, or a day and a time? 1) Thu 4:30 PM 2) Fri 4:30 PM 3) "
        "Sat 11 AM",
        "My apologies, I didn't understand. Please reply 1, 2 or 3, or tell me another day and time: 1) Thu 4:30 PM "
        "2) Fri 4:30 PM 3) Sat 11 AM with Elena",
        "Sorry Jordan, could you say that another way? A number is enough: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM",
        "I want to make sure I get this right. Which one did you mean: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM?",
        "Apologies, I didn't quite follow. Could you give me a number, or a day and time? 1) Thu 4:30 PM 2) Fri 4:30 "
        "PM 3) Sat 11 AM",
        "Sorry, I'm having trouble understanding. Would you mind sending a number, or a day and time? 1) Thu 4:30 PM "
        "2) Fri 4:30 PM 3) Sat 11 AM",
        "I think I missed that, sorry! Which would you like: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM?",
        "Hmm, I'm a bit lost there, sorry! Can you give me a number or a day and time? 1) Thu 4:30 PM 2) Fri 4:30 PM "
        "3) Sat 11 AM",
        "Pardon me, I didn't catch your meaning. Which of these would you like, or what day and time? 1) Thu 4:30 PM "
        "2) Fri 4:30 PM 3) Sat 11 AM",
        "Come again? A number or a day and time would do: 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM",
    ],
    "appointment": [
        "You're booked for Thursday, June 11 at 4:30 PM with Marcus, skin fade, $45. See you then!",
        "Your appointment is Thu, Jun 11 at 4:30 PM: skin fade with Marcus, $45.",
        "I have you down for Thu, Jun 11 at 4:30 PM, a skin fade with Marcus for $45. See you soon!",
        "Let me check... yes, you have an appointment with Marcus on Thu, Jun 11 at 4:30 PM (skin fade, $45).",
        "You're coming in Thu, Jun 11 at 4:30 PM for a skin fade with Marcus, $45.",
        "It's Thursday at 4:30 PM with Marcus, for a skin fade ($45). See you!",
        "You've got a skin fade with Marcus coming up on Thu, Jun 11 at 4:30 PM, $45. See you then!",
        "We'll see you Thu, Jun 11 at 4:30 PM for your skin fade with Marcus. It's $45.",
        "You are all booked for Thu, Jun 11 at 4:30 PM: skin fade with Marcus, $45. See you then!",
        "Your next visit: Thu, Jun 11 at 4:30 PM, skin fade with Marcus, $45.",
        "According to the book, you're set for Thu, Jun 11 at 4:30 PM: skin fade with Marcus, $45.",
        "Yes, you're coming in on Thu, Jun 11 at 4:30 PM for a skin fade with Marcus ($45). See you!",
        "That's Thu, Jun 11 at 4:30 PM with Marcus for your skin fade ($45). You're booked!",
    ],
    "no_appointment": [
        "I'm not seeing an appointment for you right now. Which day would work?",
        "It looks like you don't have an appointment at the moment. What day would you like?",
        "There is no appointment for you at the moment, Jordan. Would you like to book one? Which day suits you?",
        "I can't find an appointment for you. Want to set one up? Just tell me which day suits you.",
        "You don't have anything booked with us at the moment. Which day would suit you?",
        "I checked and don't see anything booked for you right now. Which day would you like?",
        "Hmm, nothing is booked for you at the moment. What day would you like to come in?",
        "Right now there's no appointment in your name. Which day would suit you?",
        "I looked but couldn't find an appointment for you. Which day should I look at?",
        "Nothing on the calendar for you at the moment. Which day would suit you?",
        "There's nothing under your name at the moment. Which day would be good?",
    ],
    "moved": [
        "All done, Jordan! Your appointment is now Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Done! I've moved you to Friday, June 12 at 4:30 PM with Marcus.",
        "No problem, your appointment has been moved to Fri, Jun 12 at 4:30 PM with Marcus. See you Friday!",
        "You're rescheduled, Jordan: Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Sure, I changed your appointment to Fri, Jun 12 at 4:30 PM with Marcus.",
        "Got it, Jordan! I've switched your appointment to Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Your new time is Fri, Jun 12 at 4:30 PM with Marcus, Jordan. See you then!",
        "I've rescheduled you for Fri, Jun 12 at 4:30 PM with Marcus. See you then, Jordan!",
        "That's taken care of, Jordan. You're now booked for Fri, Jun 12 at 4:30 PM with Marcus. See you then!",
        "Changed! You're now with Marcus on Fri, Jun 12 at 4:30 PM. See you then, Jordan!",
        "Swapped! Fri, Jun 12 at 4:30 PM with Marcus it is. See you then, Jordan!",
    ],
    "cancelled": [
        "Your appointment on Thu, Jun 11 at 4:30 PM with Marcus has been cancelled. Would you like another day?",
        "Okay, I've cancelled your Thu, Jun 11 4:30 PM with Marcus. Want to pick another day?",
        "No problem, Thursday at 4:30 PM with Marcus is cancelled. Does another day suit you?",
        "Done, Jordan, your Thu, Jun 11 appointment at 4:30 PM is canceled. Shall we find another day?",
        "All right, your Thu, Jun 11 appointment at 4:30 PM with Marcus is cancelled. Would you like to come another "
        "day instead?",
        "I've gone ahead and cancelled your appointment on Thu, Jun 11 at 4:30 PM with Marcus. Would a different day "
        "be better?",
        "As requested, Thu, Jun 11 at 4:30 PM with Marcus is cancelled. Shall we look at another day?",
        "Sure, I took care of that: Thu, Jun 11 at 4:30 PM with Marcus is cancelled. Can I find you another day?",
        "That's cancelled for you: Thu, Jun 11 at 4:30 PM with Marcus. Want to try another day?",
        "Thu, Jun 11 at 4:30 PM with Marcus is off the calendar now, cancelled as you asked. Another day?",
    ],
    "parking": [
        "Street parking on Grand St is free after 6 PM. Which day works for you?",
        "After 6 PM, street parking on Grand St is free. What day would suit you?",
        "There's street parking on Grand St, free after 6 PM. Which day would you like?",
        "You can use the street parking on Grand St, it's free after 6 PM. Which day suits you best?",
        "Yes! Street parking on Grand St is free after 6 PM. What day are you thinking of?",
        "Parking-wise, street parking on Grand St is free after 6 PM. Which day would suit you?",
        "For parking: street parking on Grand St is free after 6 PM. What day do you have in mind?",
        "Good to know: street parking on Grand St is free after 6 PM. Which day works best?",
        "You can park on Grand St: street parking is free after 6 PM. Which day works?",
    ],
    "duration": [
        "A skin fade takes about 45 minutes. Which day would suit you?",
        "It takes about 45 minutes. What day works for you?",
        "Plan on about 45 minutes for a skin fade. Which day works best?",
        "About 45 minutes for the skin fade! Which day would you like?",
        "A skin fade is about 45 min. What day suits you?",
    ],
    "walk_ins": [
        "Yes, we take walk-ins when a chair is open, but clients who booked go first. Which day would suit you?",
        "We do take walk-ins when a chair is open, though booked clients go first. Want to book? Which day suits you?",
        "Walk-ins are okay when a chair is open, but booked clients go first. What day would suit you?",
        "Walk-ins are welcome when a chair is open, but booked clients go first. Which day would suit you?",
        "Sure, we take walk-ins whenever a chair is open, but booked clients go first. Which day suits you?",
        "You can walk in when a chair is open, but booked clients go first. Which day suits you?",
        "We take walk-ins if a chair is open, though booked clients go first. Which day would you like?",
    ],
    "cash": [
        "We take cash and cards, but no checks. Which day would suit you?",
        "Cash and cards are both fine, no checks. Which day would you like?",
        "You can pay with cash or cards, we don't take checks. What day suits you?",
        "We accept cash and cards, no checks. Which day would suit you?",
        "Cash and cards both work, but no checks. Which day would suit you?",
        "Yes, cards are fine, and so is cash. No checks though. Which day would you like?",
        "Both cash and cards are accepted, no checks. Which day would suit you?",
        "Cards work, cash works, checks don't. Which day would suit you?",
    ],
    "birthday": [
        "Happy birthday, Jordan! Fade & Co.'s AI assistant here. Our treat: 10% off any service in your birthday "
        "month. Want to come in? Thu 4:30 PM or Fri 4:30 PM with Marcus, or Sat 11 AM with Elena. Reply STOP to opt "
        "out",
        "Happy birthday Jordan, from the AI assistant at Fade & Co.! You get 10% off any service in your birthday "
        "month. Reply STOP to opt out",
        "Happy birthday, Jordan! As a treat, any service is 10% off in your birthday month. 1) Thu 4:30 PM 2) Fri "
        "4:30 PM 3) Sat 11 AM with Elena. Reply STOP to opt out",
        "Hope you have a great birthday, Jordan! Our treat is a 10 percent discount on any service in your birthday "
        "month. Reply STOP to opt out",
        "Happy birthday, Jordan! Fade & Co.'s AI assistant here with a treat: 10% off any service in your birthday "
        "month. Want to come in Thu 4:30 PM, Fri 4:30 PM, or Sat 11 AM with Elena? Reply STOP to opt out",
        "It's your birthday month, Jordan! Fade & Co.'s AI assistant here to wish you a happy birthday and give you "
        "10% off any service in your birthday month. Reply STOP to opt out",
        "Happy birthday, Jordan! Fade & Co.'s AI assistant wishes you all the best. Enjoy 10% off any service in "
        "your birthday month. 1) Thu 4:30 PM 2) Fri 4:30 PM 3) Sat 11 AM with Elena. Reply STOP to opt out",
        "It's your special day, Jordan, happy birthday! Fade & Co.'s AI assistant here. Treat yourself: 10% off any "
        "service in your birthday month. Reply STOP to opt out",
        "Many happy returns, Jordan! Fade & Co.'s AI assistant here. 10% off any service in your birthday month is "
        "our treat to you. Thu 4:30 PM, Fri 4:30 PM or Sat 11 AM with Elena? Reply STOP to opt out",
    ],
    "den_offer": [
        "Open right now: today at 2 PM with Will, or tomorrow at 9:15 AM with Rosa. Send me a number and it's yours!",
        "I've got Will today at 2 or Rosa tomorrow at 9:15 in the morning. Which one?",
        "How about this afternoon at 2 PM with Will? Or tomorrow morning at 9:15 with Rosa?",
        "Today 2:00 PM with Will Ortiz or tomorrow 9:15 AM with Rosa, whichever you prefer.",
        "I have openings today at 2 PM with Will and tomorrow at 9:15 AM with Rosa. Reply with a number and it's "
        "yours.",
        "2 PM today (Will) or 9:15 AM tomorrow (Rosa)?",
        "Will has 2 PM today, Rosa has 9:15 AM tomorrow. Tell me the number and it's yours!",
        "Today at 2 PM with Will or tomorrow at 9:15 AM with Rosa. Pick a number and it's yours.",
        "Either 2 PM today with Will, or 9:15 AM tomorrow with Rosa. Let me know the number and it's yours.",
    ],
    "den_confirm": [
        "You're in, Sam! Kids cut with Will today at 2 PM, $28. We're at 4410 Melrose Ave, Los Angeles. See you this "
        "afternoon!",
        "All done, Sam. Will has you down for a kids cut today at 2 PM ($28). The address is 4410 Melrose Avenue, "
        "Los Angeles.",
        "Done and done, Sam! See you today at 2 PM for a kids cut with Will, $28, at 4410 Melrose Ave, Los Angeles.",
        "You're good to go, Sam! Today at 2 PM with Will for a kids cut ($28). 4410 Melrose Ave, Los Angeles.",
        "See you at 2 PM today, Sam! Kids cut with Will, $28, 4410 Melrose Ave, Los Angeles. You're booked.",
    ],
    "den_price": [
        "Kids cuts are $28 and a hot towel shave is $38.50. What day suits you?",
        "A kids cut is twenty-eight dollars and a hot towel shave is $38.50. When would you like to come in?",
        "It's $28 for a kids cut and $38.50 for a hot towel shave. Is there a day you'd like?",
        "Sure! A kids cut comes to $28 and a hot towel shave to $38.50. Which day would suit you?",
        "That's $28 for a kids cut, and $38.50 for a hot towel shave. What day would you like to come in?",
    ],
    "den_one": [
        "I have just one left that fits: tomorrow at 9:15 AM with Rosa. Book it?",
        "Rosa has one spot tomorrow at 9:15 AM. Want it?",
        "Tomorrow at 9:15 AM with Rosa is the one that fits. Shall I book it for you?",
    ],
    "den_gone": [
        "Oh no, someone just took that one, sorry! Tomorrow at 9:15 AM with Rosa is still open. Would you like it?",
        "Looks like that one just got taken, sorry! I still have tomorrow at 9:15 AM with Rosa, though. Want that?",
        "Argh, someone beat you to that one, sorry! Tomorrow at 9:15 AM with Rosa is open. Would you like it?",
    ],
    "den_wish": [
        "Sorry, I have nothing after 4 PM today. Closest: today at 2 PM with Will or tomorrow at 9:15 AM with Rosa. "
        "Would one of those work?",
        "I'm afraid there's nothing open after 4 today, Sam. Would today at 2 PM with Will or tomorrow at 9:15 AM "
        "with Rosa do?",
        "No openings after 4 PM today, sorry. How about today at 2 PM with Will, or tomorrow at 9:15 AM with Rosa?",
        "Nothing after 4 PM today, I'm afraid. The nearest I can do is 2 PM today with Will or 9:15 AM tomorrow with "
        "Rosa. Okay?",
        "We're all full after 4 PM today, sorry! I do have 2 PM today with Will or 9:15 AM tomorrow with Rosa.",
        "After 4 PM today we're full, unfortunately. Would today at 2 PM with Will or tomorrow at 9:15 AM with Rosa "
        "work?",
    ],
}
