// @generated

use ::ews_bindings::xml;

use super::WorkHours;

/// Complex type `t:ArrayOfWorkHours`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfWorkHours(pub Vec<WorkHours>);

xml::complex_type!(
    ArrayOfWorkHours { name: "t:ArrayOfWorkHours", model: "t:WorkHours{0,7}", checked:
    true }
);

xml::wrapper_type!(ArrayOfWorkHours, WorkHours);

xml::list_of_elements!(ArrayOfWorkHours, t "WorkHours");
