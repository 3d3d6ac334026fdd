// @generated

use ::ews_bindings::{rt, xml};

use super::ArrayOfTransitions;

/// Complex type `t:ArrayOfTransitionsGroupsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfTransitionsGroupsType")]
pub type ArrayOfTransitionsGroups = xml::List<
    ArrayOfTransitions,
    ArrayOfTransitionsGroupsList,
>;

rt::list_name!(
    ArrayOfTransitionsGroupsList: Elements "t:TransitionsGroup" { name:
    "t:ArrayOfTransitionsGroupsType", model: "t:TransitionsGroup+", flags: checked }
);
