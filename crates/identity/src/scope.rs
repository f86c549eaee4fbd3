//! Scopes: what an app may ask for, each a number with a name (protocol reference, section 8).
//!
//! Owns: the catalogue of the documented scopes and sets of numbers. Hands over: an operator's own scopes to `store`,
//! the sentence about each to `pages`.

use std::fmt;

/// A set of scope numbers, ascending and without repetition: printed as on the wire, `1 3 6000`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScopeSet(Box<[i64]>);

impl ScopeSet {
    /// Reads the printed form; what is not a number is left out, since only this type writes it.
    pub fn from_printed(text: &str) -> Self {
        text.split(' ').filter_map(|word| word.parse().ok()).collect()
    }

    /// Whether the number is in the set.
    pub fn contains(&self, scope: i64) -> bool {
        self.0.binary_search(&scope).is_ok()
    }

    /// Whether every number is also in `other`.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|scope| other.contains(scope))
    }

    /// The numbers in both.
    pub fn intersection(&self, other: &Self) -> Self {
        self.iter().filter(|scope| other.contains(*scope)).collect()
    }

    /// The numbers in either.
    pub fn union(&self, other: &Self) -> Self {
        self.iter().chain(other.iter()).collect()
    }

    /// The numbers that `other` lacks.
    pub fn without(&self, other: &Self) -> Self {
        self.iter().filter(|scope| !other.contains(*scope)).collect()
    }

    /// The numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().copied()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The numbers, ascending.
    pub fn as_slice(&self) -> &[i64] {
        &self.0
    }
}

impl FromIterator<i64> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = i64>>(numbers: I) -> Self {
        let mut numbers: Vec<i64> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers.into_boxed_slice())
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, scope) in self.0.iter().enumerate() {
            let gap = if at == 0 { "" } else { " " };
            write!(f, "{gap}{scope}")?;
        }
        Ok(())
    }
}

/// One scope as people and developers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Its number on the wire.
    pub id: i64,
    /// Its name in English, sentence case.
    pub name_en: String,
    /// Its name in Chinese.
    pub name_zh: String,
    /// How much harm it could do: 1 basic, 2 personal, 3 acts on things.
    pub level: i64,
    /// Whether a person may leave it out and still sign in.
    pub optional: bool,
    /// Whether it is of the documented catalogue rather than an operator's own.
    pub documented: bool,
}

/// The profile: nickname and picture.
pub const PROFILE: i64 = 1;
/// The friend list.
pub const RELATION: i64 = 2;
/// The openId.
pub const OPEN_ID: i64 = 3;
/// The phone number.
pub const PHONE: i64 = 4;
/// The e-mail address.
pub const EMAIL: i64 = 6;

/// Every documented scope: number, level, optional, English name, Chinese name.
const CATALOGUE: &[(i64, i64, bool, &str, &str)] = &[
    (PROFILE, 1, false, "Nickname and picture", "昵称和头像"),
    (RELATION, 2, true, "Friend list", "好友列表"),
    (OPEN_ID, 1, false, "An id for this app", "本应用内的用户标识"),
    (PHONE, 2, true, "Phone number", "手机号码"),
    (5, 3, true, "Change your profile", "修改个人资料"),
    (EMAIL, 2, true, "E-mail address", "电子邮箱"),
    (1000, 3, true, "Your router", "路由器"),
    (1001, 3, true, "All your routers", "所有路由器"),
    (2000, 2, true, "Contacts in the cloud", "云端联系人"),
    (2001, 2, true, "Calendar in the cloud", "云端日历"),
    (2002, 2, true, "Alarms in the cloud", "云端闹钟"),
    (6000, 3, true, "Smart home devices", "智能家居设备"),
    (6002, 3, true, "Add devices of other makers", "添加第三方设备"),
    (6003, 3, true, "Control by Alexa", "Alexa 控制"),
    (6004, 3, true, "Control devices of other makers", "控制第三方设备"),
    (7000, 1, true, "Follow the service account", "关注服务号"),
    (11000, 2, true, "Gallery", "相册"),
    (12001, 2, true, "The app's own data in the cloud", "应用云端数据"),
    (12005, 2, true, "Heart readings", "心电数据"),
    (13002, 2, true, "Fitness data", "运动健康数据"),
    (16000, 2, true, "Coupons and cards", "卡券"),
    (16001, 2, true, "Sport records", "运动记录"),
    (16002, 2, true, "Body data", "身体数据"),
    (20000, 3, true, "Voice assistant", "语音助手"),
    (40000, 3, true, "Cloud AI services", "云端 AI 服务"),
];

/// The documented scopes, ascending.
pub fn catalogue() -> impl Iterator<Item = Scope> {
    CATALOGUE
        .iter()
        .map(|&(id, level, optional, name_en, name_zh)| Scope {
            id,
            name_en: name_en.into(),
            name_zh: name_zh.into(),
            level,
            optional,
            documented: true,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_ascending_and_prints_as_on_the_wire() {
        let set: ScopeSet = [16002, 1, 6000, 1, 16001].into_iter().collect();
        assert_eq!(set.to_string(), "1 6000 16001 16002");
        assert_eq!(ScopeSet::from_printed("1 6000 16001 16002"), set);
        assert_eq!(ScopeSet::from_printed(""), ScopeSet::default());
    }

    #[test]
    fn the_catalogue_holds_every_documented_number_once_in_both_languages() {
        let documented = [
            1, 2, 3, 4, 5, 6, 1000, 1001, 2000, 2001, 2002, 6000, 6002, 6003, 6004, 7000, 11000, 12001,
            12005, 13002, 16000, 16001, 16002, 20000, 40000,
        ];
        assert_eq!(catalogue().map(|s| s.id).collect::<Vec<_>>(), documented);
        assert!(catalogue().all(|s| !s.name_en.is_empty() && !s.name_zh.is_ascii()));
    }

    #[test]
    fn sets_combine() {
        let set = |text| ScopeSet::from_printed(text);
        assert_eq!(set("1 2 3").intersection(&set("2 3 4")), set("2 3"));
        assert_eq!(set("1 2").union(&set("2 3")), set("1 2 3"));
        assert_eq!(set("1 2 3").without(&set("2")), set("1 3"));
        assert!(set("1 3").is_subset(&set("1 2 3")) && !set("1 4").is_subset(&set("1 2 3")));
    }
}
