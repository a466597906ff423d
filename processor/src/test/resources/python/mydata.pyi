class MyData(_Region):
    """A number and a text."""

    NAME: _t.ClassVar[str]
    #: The number.
    x: _Field[int, int]
    #: The text.
    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    def __init__(
        self,
        *,
        x: int = ...,
        text: str = ...,
    ) -> None: ...
