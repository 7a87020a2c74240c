# One image for every process: docker build -t bookedbarber-agents . && docker run --rm bookedbarber-agents --help
FROM python:3.12-slim

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1

RUN useradd --system --user-group --create-home --home-dir /data bookedbarber

WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY prompts prompts
COPY runtime runtime
COPY graphs graphs
COPY evals evals
COPY api api
RUN pip install --constraint constraints.txt . && rm -rf /app/*

USER bookedbarber
WORKDIR /data
EXPOSE 8000
ENTRYPOINT ["bookedbarber"]
CMD ["serve", "--host", "0.0.0.0"]
