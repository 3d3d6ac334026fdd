// @generated

use ::ews_bindings::xml;

use super::AddressEntity;

/// Complex type `t:ArrayOfAddressEntitiesType`.
#[doc(alias = "ArrayOfAddressEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAddressEntities(pub Vec<AddressEntity>);

xml::complex_type!(
    ArrayOfAddressEntities { name: "t:ArrayOfAddressEntitiesType", model:
    "t:AddressEntity*" }
);

xml::wrapper_type!(ArrayOfAddressEntities, AddressEntity);

xml::list_of_elements!(ArrayOfAddressEntities, t "AddressEntity");
