// @generated

use ::ews_bindings::xml;

use super::Period;

/// Complex type `t:NonEmptyArrayOfPeriodsType`.
#[doc(alias = "NonEmptyArrayOfPeriodsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfPeriods(pub Vec<Period>);

xml::complex_type!(
    NonEmptyArrayOfPeriods { name: "t:NonEmptyArrayOfPeriodsType", model: "t:Period+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfPeriods, Period);

xml::list_of_elements!(NonEmptyArrayOfPeriods, t "Period");
