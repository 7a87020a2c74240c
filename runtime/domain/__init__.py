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
burst         texts of a client that follow each other so closely that they get one answer
claim         a worker's right to take a conversation's next turn, for as long as its lease is renewed
lease         how long a claim lasts without a renewal, by the database's clock
attempt       the number of a claim, or of a send; every write of it checks that no later one has begun
epoch         rises when authority ends from outside (stop, takeover); what was decided before it is not sent
fence         the check of attempt and epoch in the transaction that writes
lane          live, outreach or maintenance: work of one lane never waits for that of another
"""
