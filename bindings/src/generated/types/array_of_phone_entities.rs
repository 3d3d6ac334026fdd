// @generated

use ::ews_bindings::xml;

use super::PhoneEntity;

/// Complex type `t:ArrayOfPhoneEntitiesType`.
#[doc(alias = "ArrayOfPhoneEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPhoneEntities(pub Vec<PhoneEntity>);

xml::complex_type!(
    ArrayOfPhoneEntities { name: "t:ArrayOfPhoneEntitiesType", model: "t:Phone*" }
);

xml::wrapper_type!(ArrayOfPhoneEntities, PhoneEntity);

xml::list_of_elements!(ArrayOfPhoneEntities, t "Phone");
