// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:ParcelDeliveryEntityType`, since `V2016_10_10`.
#[doc(alias = "ParcelDeliveryEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ParcelDeliveryEntity {
    /// Element `t:Carrier`, optional.
    pub carrier: Option<String>,
    /// Element `t:TrackingNumber`, optional.
    pub tracking_number: Option<String>,
    /// Element `t:TrackingUrl`, optional.
    pub tracking_url: Option<String>,
    /// Element `t:ExpectedArrivalFrom`, optional.
    pub expected_arrival_from: Option<String>,
    /// Element `t:ExpectedArrivalUntil`, optional.
    pub expected_arrival_until: Option<String>,
    /// Element `t:Product`, optional.
    pub product: Option<String>,
    /// Element `t:ProductUrl`, optional.
    pub product_url: Option<String>,
    /// Element `t:ProductImage`, optional.
    pub product_image: Option<String>,
    /// Element `t:ProductSku`, optional.
    pub product_sku: Option<String>,
    /// Element `t:ProductDescription`, optional.
    pub product_description: Option<String>,
    /// Element `t:ProductBrand`, optional.
    pub product_brand: Option<String>,
    /// Element `t:ProductColor`, optional.
    pub product_color: Option<String>,
    /// Element `t:OrderNumber`, optional.
    pub order_number: Option<String>,
    /// Element `t:Seller`, optional.
    pub seller: Option<String>,
    /// Element `t:OrderStatus`, optional.
    pub order_status: Option<String>,
    /// Element `t:AddressName`, optional.
    pub address_name: Option<String>,
    /// Element `t:StreetAddress`, optional.
    pub street_address: Option<String>,
    /// Element `t:AddressLocality`, optional.
    pub address_locality: Option<String>,
    /// Element `t:AddressRegion`, optional.
    pub address_region: Option<String>,
    /// Element `t:AddressCountry`, optional.
    pub address_country: Option<String>,
    /// Element `t:PostalCode`, optional.
    pub postal_code: Option<String>,
}

impl Eq for ParcelDeliveryEntity {}

rt::complex_type! {
    ParcelDeliveryEntity = "t:ParcelDeliveryEntityType";
    elements t {
        0 carrier: "Carrier" optional;
        1 tracking_number: "TrackingNumber" optional;
        2 tracking_url: "TrackingUrl" optional;
        3 expected_arrival_from: "ExpectedArrivalFrom" optional;
        4 expected_arrival_until: "ExpectedArrivalUntil" optional;
        5 product: "Product" optional;
        6 product_url: "ProductUrl" optional;
        7 product_image: "ProductImage" optional;
        8 product_sku: "ProductSku" optional;
        9 product_description: "ProductDescription" optional;
        10 product_brand: "ProductBrand" optional;
        11 product_color: "ProductColor" optional;
        12 order_number: "OrderNumber" optional;
        13 seller: "Seller" optional;
        14 order_status: "OrderStatus" optional;
        15 address_name: "AddressName" optional;
        16 street_address: "StreetAddress" optional;
        17 address_locality: "AddressLocality" optional;
        18 address_region: "AddressRegion" optional;
        19 address_country: "AddressCountry" optional;
        20 postal_code: "PostalCode" optional;
    }
}
