class FluentTexts(_Region):
    """The same in the fluent style, with lengths in another byte order."""

    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    into: _Field[str, str]
    into_bytes: _Field[bytes, _Bytes]
    name: _Field[_Array[str, str], _t.Iterable[str]]
    name_bytes: _Field[_Array[bytes, _Bytes], _t.Iterable[_Bytes]]
    def __init__(
        self,
        *,
        text: str = ...,
        into: str = ...,
        name: _t.Iterable[str] = ...,
    ) -> None: ...
