// @generated

use ::ews_bindings::{rt, xml};

use super::AddressEntity;

/// Complex type `t:ArrayOfAddressEntitiesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfAddressEntitiesType")]
pub type ArrayOfAddressEntities = xml::List<AddressEntity, ArrayOfAddressEntitiesList>;

rt::list_name!(
    ArrayOfAddressEntitiesList: Elements "t:AddressEntity" { name:
    "t:ArrayOfAddressEntitiesType", model: "t:AddressEntity*" }
);
