// @generated

use ::ews_bindings::{rt, xml};

use super::AbchEmailAddressDictionaryEntry;

/// Complex type `t:AbchEmailAddressDictionaryType`, since `V2016_10_10`.
#[doc(alias = "AbchEmailAddressDictionaryType")]
pub type AbchEmailAddressDictionary = xml::List<
    AbchEmailAddressDictionaryEntry,
    AbchEmailAddressDictionaryList,
>;

rt::list_name!(
    AbchEmailAddressDictionaryList: Elements "t:Email" { name:
    "t:AbchEmailAddressDictionaryType", model: "t:Email+", flags: checked }
);
