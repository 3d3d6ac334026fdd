// @generated

use ::ews_bindings::{rt, xml};

use super::ImGroup;

/// Complex type `t:ArrayOfImGroupType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfImGroupType")]
pub type ArrayOfImGroup = xml::List<ImGroup, ArrayOfImGroupList>;

rt::list_name!(
    ArrayOfImGroupList: Elements "t:ImGroup" { name: "t:ArrayOfImGroupType", model:
    "(t:ImGroup)*" }
);
