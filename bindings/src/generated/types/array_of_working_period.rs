// @generated

use ::ews_bindings::xml;

use super::WorkingPeriod;

/// Complex type `t:ArrayOfWorkingPeriod`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfWorkingPeriod(pub Vec<WorkingPeriod>);

xml::complex_type!(
    ArrayOfWorkingPeriod { name: "t:ArrayOfWorkingPeriod", model: "t:WorkingPeriod*" }
);

xml::wrapper_type!(ArrayOfWorkingPeriod, WorkingPeriod);

xml::list_of_elements!(ArrayOfWorkingPeriod, t "WorkingPeriod");
