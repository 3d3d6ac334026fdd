// @generated

use ::ews_bindings::xml;

use super::EmailAddressEntity;

/// Complex type `t:ArrayOfEmailAddressEntitiesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
pub type ArrayOfEmailAddressEntities = xml::List<
    EmailAddressEntity,
    ArrayOfEmailAddressEntitiesList,
>;

xml::list_name!(
    ArrayOfEmailAddressEntitiesList: Elements "t:EmailAddressEntity" { name:
    "t:ArrayOfEmailAddressEntitiesType", model: "t:EmailAddressEntity*" }
);
