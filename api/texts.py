"""`bookedbarber texts`: what the agents say, and a shop's own wording of it."""

import typer

texts = typer.Typer(
    help="What the agents say: look at it, word it in a shop's own way, take that back.", no_args_is_help=True
)


@texts.command()
def lint() -> None:
    """Looks through the texts and prompts; one line for each thing that is wrong, and exit code 1 when there is any."""
    import prompts
    from runtime.services.template_lint import lint_files

    files = prompts.read()
    findings = lint_files(files)
    for finding in findings:
        typer.echo(str(finding))
    if findings:
        raise typer.Exit(1)
    typer.echo(f"{len(files)} texts and prompts, nothing found.")
