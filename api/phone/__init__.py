"""The phone page: phones in the browser that text the shop as its clients. Only with the local Twilio."""
