//! Why a text is no redirect URI, as a half-sentence that a person can read.

use crate::Lang;

/// Why a text can never be a redirect URI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Empty.
    Empty,
    /// More than 2,048 bytes.
    TooLong,
    /// A space or a control character, plain or encoded.
    Control,
    /// A backslash.
    Backslash,
    /// A fragment.
    Fragment,
    /// No scheme, or one that opens no app (`javascript:` and its like).
    Scheme,
    /// No `//` behind the scheme, or no host.
    NoHost,
    /// A user name or password before the host.
    UserInfo,
    /// A host that is not plain ASCII in its usual form.
    Host,
    /// A port that is none.
    Port,
    /// A `%` without two hexadecimal digits.
    Percent,
    /// An encoded slash, backslash or dot in the path.
    EncodedSeparator,
    /// A `.` or `..` segment.
    DotSegment,
    /// A `;` in the path, which some servers cut a segment at.
    PathParameter,
}

impl Reason {
    /// A half-sentence that follows "it".
    pub fn text(self, lang: Lang) -> &'static str {
        let (english, chinese) = match self {
            Self::Empty => ("is empty", "地址为空"),
            Self::TooLong => ("is longer than 2,048 bytes", "长度超过2048字节"),
            Self::Control => ("contains a space or a control character", "含有空格或控制字符"),
            Self::Backslash => ("contains a backslash", "含有反斜杠"),
            Self::Fragment => ("contains a fragment (#)", "含有片段（#）"),
            Self::Scheme => (
                "does not start with a scheme that can be opened",
                "没有以可打开的协议开头",
            ),
            Self::NoHost => ("names no host", "没有主机名"),
            Self::UserInfo => ("contains a user name before the host", "主机名前含有用户信息"),
            Self::Host => (
                "has a host that is not in plain ASCII form",
                "主机名不是标准的ASCII形式",
            ),
            Self::Port => (
                "has a port that is not a number from 1 to 65535",
                "端口不是1到65535之间的数字",
            ),
            Self::Percent => ("has a % without two hexadecimal digits", "含有不完整的百分号编码"),
            Self::EncodedSeparator => (
                "hides a slash, backslash or dot in its path",
                "路径中含有经过编码的斜杠、反斜杠或点",
            ),
            Self::DotSegment => ("has a . or .. segment in its path", "路径中含有.或..片段"),
            Self::PathParameter => ("has a ; in its path", "路径中含有分号"),
        };
        match lang {
            Lang::En => english,
            Lang::Zh => chinese,
        }
    }
}
