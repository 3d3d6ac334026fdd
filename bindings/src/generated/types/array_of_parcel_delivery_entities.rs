// @generated

use ::ews_bindings::{rt, xml};

use super::ParcelDeliveryEntity;

/// Complex type `t:ArrayOfParcelDeliveryEntitiesType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfParcelDeliveryEntitiesType")]
pub type ArrayOfParcelDeliveryEntities = xml::List<
    ParcelDeliveryEntity,
    ArrayOfParcelDeliveryEntitiesList,
>;

rt::list_name!(
    ArrayOfParcelDeliveryEntitiesList: Elements "t:ParcelDelivery" { name:
    "t:ArrayOfParcelDeliveryEntitiesType", model: "t:ParcelDelivery*" }
);
