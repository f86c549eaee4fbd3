//! Phone numbers: from what people type to E.164.
//!
//! Owns: the one form of a number. What is typed with its country code comes out with the very same digits, or without the
//! trunk prefix that does not belong there, or not at all; only national form is completed, by the region's plan.
//! The numbering plans are libphonenumber's, read from the crate `phonenumber`; its own parser loses digits and is not used.

use phonenumber::Type;
use phonenumber::metadata::{DATABASE, Metadata};
use regex_lite::Regex;
use unicode_normalization::UnicodeNormalization;

use super::ContactError;
use crate::region::Region;

/// The most that is read, in bytes: fifteen digits with room for separators.
const LONGEST: usize = 64;

/// A phone number in E.164 form (`+8613800000001`), from international or, with `region`, national form.
///
/// `region` only matters for numbers without a leading `+` or `00`.
///
/// # Errors
/// It cannot be a number, or it is not plain which one: the person writes it with its country code.
pub fn phone(text: &str, region: Region) -> Result<String, ContactError> {
    let typed: String = text.trim().nfkc().filter(|c| !is_mark(*c)).collect();
    if typed.len() > LONGEST {
        return Err(ContactError::Phone);
    }
    // "(0)" stands for a trunk prefix that is dialled inside the country: Italy dials it from everywhere, Norway never.
    [typed.as_str(), &typed.replacen("(0)", "", 1)]
        .into_iter()
        .find_map(|text| read(text, region))
        .filter(|number| (8..=16).contains(&number.len()))
        .ok_or(ContactError::Phone)
}

/// Marks of direction, which telephones put around a number that is copied.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn read(text: &str, region: Region) -> Option<String> {
    let text = text.trim();
    let (plus, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut digits = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            _ => return None,
        }
    }
    if plus {
        return international(&digits);
    }
    match digits.strip_prefix("00") {
        Some(digits) => international(digits),
        None => national(&digits, region),
    }
}

/// The number of digits that begin with a country code.
fn international(digits: &str) -> Option<String> {
    // Country codes are free of prefixes: at most one fits.
    let (code, rest, plans) = (1..=3).find_map(|length| {
        let (code, rest) = digits.split_at_checked(length)?;
        let code: u16 = code.parse().ok().filter(|_| !code.starts_with('0'))?;
        Some((code, rest, DATABASE.by_code(&code)?))
    })?;
    let main = plans.first()?;
    let exists = |number: &str| plans.iter().any(|plan| holds(plan, number));
    if exists(rest) {
        return Some(e164(code, rest));
    }
    match without_prefix(main, rest) {
        // Nothing but the prefix may go: a plan that rewrites digits would make another number of it.
        Some(bare) => (rest.ends_with(&bare) && exists(&bare)).then(|| e164(code, &bare)),
        // Plans grow: a number of the right length may be newer than the table, and the code that is sent is the proof.
        None => (!rest.starts_with('0') && fits(main, rest)).then(|| e164(code, rest)),
    }
}

/// The number of digits as they are dialled inside `region`.
fn national(digits: &str, region: Region) -> Option<String> {
    // A few regions have no numbers of their own: there, as anywhere, international form will do.
    let plan = DATABASE.by_id(region.code())?;
    let plain = || digits.strip_prefix(plan.national_prefix()?).map(str::to_owned);
    let number = [without_prefix(plan, digits), Some(digits.to_owned()), plain()];
    if let Some(number) = number.into_iter().flatten().find(|number| holds(plan, number)) {
        return Some(e164(plan.country_code(), &number));
    }
    // The code without its plus, or behind what is dialled here for abroad.
    let code = plan.country_code().to_string();
    let abroad = plan
        .international_prefix()
        .and_then(|prefix| pattern(&format!("^(?:{}\n)", prefix.as_str())))
        .and_then(|prefix| digits.get(prefix.find(digits)?.end()..));
    let own = digits.strip_prefix(&code).filter(|rest| holds(plan, rest));
    own.map(|rest| e164(plan.country_code(), rest))
        .or_else(|| international(abroad?))
}

fn e164(code: u16, number: &str) -> String {
    format!("+{code}{number}")
}

/// Whether the plan has such a number.
fn holds(plan: &Metadata, number: &str) -> bool {
    fits(plan, number)
        && whole(plan.descriptors().general().national_number().as_str())
            .is_some_and(|pattern| pattern.is_match(number))
}

/// Whether numbers of the plan have that length.
fn fits(plan: &Metadata, number: &str) -> bool {
    const KINDS: [Type; 10] = [
        Type::FixedLine,
        Type::Mobile,
        Type::TollFree,
        Type::PremiumRate,
        Type::SharedCost,
        Type::PersonalNumber,
        Type::Voip,
        Type::Pager,
        Type::Uan,
        Type::Voicemail,
    ];
    KINDS
        .into_iter()
        .filter_map(|kind| plan.descriptors().get(kind))
        .flat_map(|kind| kind.possible_length())
        .any(|length| usize::from(*length) == number.len())
}

/// The number without the plan's trunk prefix, as its rule has it; nothing if it does not begin with one.
fn without_prefix(plan: &Metadata, number: &str) -> Option<String> {
    let Some(rule) = plan.national_prefix_for_parsing() else {
        return number.strip_prefix(plan.national_prefix()?).map(str::to_owned);
    };
    let rule = pattern(&format!("^(?:{}\n)", rule.as_str()))?;
    let found = rule.captures(number)?;
    let prefix = found.get(0).filter(|prefix| !prefix.is_empty())?;
    let last = found.get(found.len() - 1).filter(|_| found.len() > 1);
    match plan.national_prefix_transform_rule() {
        Some(transform) if last.is_some() => Some(rule.replace(number, transform).into_owned()),
        _ => number.get(prefix.end()..).map(str::to_owned),
    }
}

/// A pattern that the whole number has to fit.
fn whole(text: &str) -> Option<Regex> {
    pattern(&format!("^(?:{text}\n)$"))
}

/// A pattern of the table, which is written over several lines.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(&format!("(?x){text}")).ok()
}

#[cfg(test)]
mod tests;
