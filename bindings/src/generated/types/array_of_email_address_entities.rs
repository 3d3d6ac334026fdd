// @generated

use ::ews_bindings::xml;

use super::EmailAddressEntity;

/// Complex type `t:ArrayOfEmailAddressEntitiesType`.
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
pub type ArrayOfEmailAddressEntities = xml::List<
    EmailAddressEntity,
    ArrayOfEmailAddressEntitiesList,
>;

xml::list_name!(
    ArrayOfEmailAddressEntitiesList: Elements "t:EmailAddressEntity" { name:
    "t:ArrayOfEmailAddressEntitiesType", model: "t:EmailAddressEntity*" }
);
