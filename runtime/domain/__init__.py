"""Pure values and rules: no I/O, no clock, no framework.

The words, one per thing everywhere (code, prompts, pages, docs):

shop          the tenant: one barbershop location, its time zone, numbers, barbers, services, policies
client        a person with a phone number and a consent history at one shop
agent         rebooking, birthday, retention (proactive), front desk (answers whoever texts first)
conversation  one agent and one client, from opening to outcome; has an owner (agent or staff) and an epoch
turn          everything the client sent since the last turn, answered once
move          what the state machine decided to say or do
receipt       the stored fact that backs a claim: a slot, a booking, a price row, a policy row
outbox        messages that are decided and not yet confirmed by Twilio
flag          a reason why staff should look, with severity and a deadline
outreach task one planned contact by one agent
"""
