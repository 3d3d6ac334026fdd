// @generated

use ::ews_bindings::{rt, xml};

use super::PhoneEntity;

/// Complex type `t:ArrayOfPhoneEntitiesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPhoneEntitiesType")]
pub type ArrayOfPhoneEntities = xml::List<PhoneEntity, ArrayOfPhoneEntitiesList>;

rt::list_name!(
    ArrayOfPhoneEntitiesList: Elements "t:Phone" { name: "t:ArrayOfPhoneEntitiesType",
    model: "t:Phone*" }
);
