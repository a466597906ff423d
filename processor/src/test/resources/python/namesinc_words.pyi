class NamesInC_Words(_Region):
    """The struct demo.NamesInC.Words."""

    register: _Field[int, int]
    union: _Field[int, int]
    struct: _Field[int, int]
    typedef: _Field[int, int]
    inline: _Field[int, int]
    restrict: _Field[int, int]
    signed: _Field[int, int]
    typeof: _Field[int, int]
    auto: _Field[int, int]
    and_: _Field[int, int]
    typename: _Field[int, int]
    asm: _Field[int, int]
    concept: _Field[int, int]
    errno: _Field[int, int]
    stdin: _Field[int, int]
    stdout: _Field[int, int]
    stderr: _Field[int, int]
    unix: _Field[int, int]
    linux: _Field[int, int]
    i386: _Field[int, int]
    near: _Field[int, int]
    far: _Field[int, int]
    environ: _Field[int, int]
    interface: _Field[int, int]
    small: _Field[int, int]
    def __init__(
        self,
        *,
        register: int = ...,
        union: int = ...,
        struct: int = ...,
        typedef: int = ...,
        inline: int = ...,
        restrict: int = ...,
        signed: int = ...,
        typeof: int = ...,
        auto: int = ...,
        and_: int = ...,
        typename: int = ...,
        asm: int = ...,
        concept: int = ...,
        errno: int = ...,
        stdin: int = ...,
        stdout: int = ...,
        stderr: int = ...,
        unix: int = ...,
        linux: int = ...,
        i386: int = ...,
        near: int = ...,
        far: int = ...,
        environ: int = ...,
        interface: int = ...,
        small: int = ...,
    ) -> None: ...
