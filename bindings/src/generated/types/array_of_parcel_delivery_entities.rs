// @generated

use ::ews_bindings::xml;

use super::ParcelDeliveryEntity;

/// Complex type `t:ArrayOfParcelDeliveryEntitiesType`.
#[doc(alias = "ArrayOfParcelDeliveryEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfParcelDeliveryEntities(pub Vec<ParcelDeliveryEntity>);

xml::complex_type!(
    ArrayOfParcelDeliveryEntities { name: "t:ArrayOfParcelDeliveryEntitiesType", model:
    "t:ParcelDelivery*" }
);

xml::wrapper_type!(ArrayOfParcelDeliveryEntities, ParcelDeliveryEntity);

xml::list_of_elements!(ArrayOfParcelDeliveryEntities, t "ParcelDelivery");
