"""The PostgreSQL and the Redis that come from packages: real servers, started and stopped by the program.

Each function starts one server and gives back its handle; close the handle, or use it in a `with`.
Ctrl-C in the terminal reaches neither of them, and neither outlives the program, however that ends.
"""

from runtime.embedded.postgres_server import embedded_postgres
from runtime.embedded.redis_server import embedded_redis
from runtime.embedded.server import EmbeddedServer

__all__ = ["EmbeddedServer", "embedded_postgres", "embedded_redis"]
