// @generated

use ::ews_bindings::{value, xml};

/// Complex type `t:ArrayOfGroupIdType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfGroupIdType")]
pub type ArrayOfGroupId = xml::List<value::Base64, ArrayOfGroupIdList>;

xml::list_name!(
    ArrayOfGroupIdList: Elements "t:GroupId" { name: "t:ArrayOfGroupIdType", model:
    "(t:GroupId)*" }
);
