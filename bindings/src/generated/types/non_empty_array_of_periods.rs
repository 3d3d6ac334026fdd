// @generated

use ::ews_bindings::xml;

use super::Period;

/// Complex type `t:NonEmptyArrayOfPeriodsType`.
#[doc(alias = "NonEmptyArrayOfPeriodsType")]
pub type NonEmptyArrayOfPeriods = xml::List<Period, NonEmptyArrayOfPeriodsList>;

xml::list_name!(
    NonEmptyArrayOfPeriodsList: Elements "t:Period" { name:
    "t:NonEmptyArrayOfPeriodsType", model: "t:Period+", flags: checked }
);
