// @generated

use ::ews_bindings::{rt, value, xml};

/// Complex type `t:ArrayOfGroupIdType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfGroupIdType")]
pub type ArrayOfGroupId = xml::List<value::Base64, ArrayOfGroupIdList>;

rt::list_name!(
    ArrayOfGroupIdList: Elements "t:GroupId" { name: "t:ArrayOfGroupIdType", model:
    "(t:GroupId)*" }
);
