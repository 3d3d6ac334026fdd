// @generated

use ::ews_bindings::{rt, xml};

use super::EmailAddressEntity;

/// Complex type `t:ArrayOfEmailAddressEntitiesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfEmailAddressEntitiesType")]
pub type ArrayOfEmailAddressEntities = xml::List<
    EmailAddressEntity,
    ArrayOfEmailAddressEntitiesList,
>;

rt::list_name!(
    ArrayOfEmailAddressEntitiesList: Elements "t:EmailAddressEntity" { name:
    "t:ArrayOfEmailAddressEntitiesType", model: "t:EmailAddressEntity*" }
);
