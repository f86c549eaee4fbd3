//! HTML character references, as the server's escaping writes them.
//!
//! Owns: turning them back into text. Called by the form reader and the page only.

/// Text with the references of attribute values and text nodes resolved.
pub(crate) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let end = tail.find(';').filter(|end| *end <= 8);
        match end.and_then(|end| character(&tail[..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &tail[end + 1..];
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let value = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(value)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn named_decimal_and_hexadecimal_references_are_resolved_and_others_kept() {
        assert_eq!(decode("a&amp;b&#60;&#x3E;&quot;&#39;"), "a&b<>\"'");
        assert_eq!(decode("x=1&y=2&unknown;&"), "x=1&y=2&unknown;&");
    }
}
