// @generated

use ::ews_bindings::{rt, xml};

use super::Guid;

/// Complex type `t:ArrayOfGuidType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfGuidType")]
pub type ArrayOfGuid = xml::List<Guid, ArrayOfGuidList>;

rt::list_name!(
    ArrayOfGuidList: Elements "t:Guid" { name: "t:ArrayOfGuidType", model: "t:Guid*" }
);
