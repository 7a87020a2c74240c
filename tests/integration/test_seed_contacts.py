"""Who is texted after `seed`: a few clients over the local Twilio, nobody over the real one."""

import pytest
from sqlmodel import select

from api.local import seed_shop
from runtime.store.database import Database
from runtime.store.tables import OutreachTaskRow


@pytest.mark.parametrize(("contacts", "texted"), [(True, 4), (False, 0)])
def test_only_a_shop_on_the_local_twilio_texts_its_first_clients(
    database_url: str, contacts: bool, texted: int
) -> None:
    seed_shop(database_url, contacts=contacts)
    database = Database(database_url, pool_size=1)
    try:
        with database.transaction() as session:
            assert len(session.exec(select(OutreachTaskRow)).all()) == texted
    finally:
        database.close()
