// @generated

use ::ews_bindings::xml;

use super::EmailAddressEntity;

/// Complex type `t:ArrayOfEmailAddressEntitiesType`.
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEmailAddressEntities(pub Vec<EmailAddressEntity>);

xml::complex_type!(
    ArrayOfEmailAddressEntities { name: "t:ArrayOfEmailAddressEntitiesType", model:
    "t:EmailAddressEntity*" }
);

xml::wrapper_type!(ArrayOfEmailAddressEntities, EmailAddressEntity);

xml::list_of_elements!(ArrayOfEmailAddressEntities, t "EmailAddressEntity");
