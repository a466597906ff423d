# The structs.


class _FluentTexts_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("text", _ctypes.c_uint8 * 16),
        ("into", _ctypes.c_uint8 * 16),
        ("name", (_ctypes.c_uint8 * 8) * 2),
    ]


_assert_layout(
    _FluentTexts_raw,
    48,
    [
        ("text", 0, 16),
        ("into", 16, 16),
        ("name", 32, 16),
    ],
)


class FluentTexts(_FluentTexts_raw, _Region):
    """The same in the fluent style, with lengths in another byte order."""

    __slots__ = ()
    SIZEOF = 48
    FINGERPRINT = 0xC3274B19D7445FB9
    _DESCRIPTOR = (
        "0 string/UTF-8/prefixed16/be 16 text\n16 string/UTF-8/prefixed32/le 16 into"
        "\n32 string/US-ASCII[2] 16 name\n"
    )

    text = _Field("text", _Text(16, "utf-8", prefix=2, order="big"))
    text_bytes = _Field(
        "text",
        _TextBytes(_Text(16, "utf-8", prefix=2, order="big")),
        False,
    )
    into = _Field("into", _Text(16, "utf-8", prefix=4, order="little"))
    into_bytes = _Field(
        "into",
        _TextBytes(_Text(16, "utf-8", prefix=4, order="little")),
        False,
    )
    name = _Field("name", _Row(_Text(8, "ascii", nul=1), 2))
    name_bytes = _Field("name", _Row(_TextBytes(_Text(8, "ascii", nul=1)), 2), False)
