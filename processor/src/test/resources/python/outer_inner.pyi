class Outer_Inner(_Region):
    """A nested struct."""

    NAME: _t.ClassVar[str]
    #: The number.
    x: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
    ) -> None: ...
