// @generated

use ::ews_bindings::{rt, xml};

use super::Period;

/// Complex type `t:NonEmptyArrayOfPeriodsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfPeriodsType")]
pub type NonEmptyArrayOfPeriods = xml::List<Period, NonEmptyArrayOfPeriodsList>;

rt::list_name!(
    NonEmptyArrayOfPeriodsList: Elements "t:Period" { name:
    "t:NonEmptyArrayOfPeriodsType", model: "t:Period+", flags: checked }
);
