// @generated

use ::ews_bindings::xml;

use super::Guid;

/// Complex type `t:ArrayOfGuidType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfGuidType")]
pub type ArrayOfGuid = xml::List<Guid, ArrayOfGuidList>;

xml::list_name!(
    ArrayOfGuidList: Elements "t:Guid" { name: "t:ArrayOfGuidType", model: "t:Guid*" }
);
