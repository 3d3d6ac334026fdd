// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ParcelDeliveryEntity { name: "t:ParcelDeliveryEntityType", model:
    "t:Carrier?, t:TrackingNumber?, t:TrackingUrl?, t:ExpectedArrivalFrom?, t:ExpectedArrivalUntil?, t:Product?, t:ProductUrl?, t:ProductImage?, t:ProductSku?, t:ProductDescription?, t:ProductBrand?, t:ProductColor?, t:OrderNumber?, t:Seller?, t:OrderStatus?, t:AddressName?, t:StreetAddress?, t:AddressLocality?, t:AddressRegion?, t:AddressCountry?, t:PostalCode?"
    }
);

xml::blank_default!(ParcelDeliveryEntity);

impl xml::ReadNode for ParcelDeliveryEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Carrier") => input.fill(&mut self.carrier, tag),
            (xml::T, "TrackingNumber") => input.fill(&mut self.tracking_number, tag),
            (xml::T, "TrackingUrl") => input.fill(&mut self.tracking_url, tag),
            (xml::T, "ExpectedArrivalFrom") => {
                input.fill(&mut self.expected_arrival_from, tag)
            }
            (xml::T, "ExpectedArrivalUntil") => {
                input.fill(&mut self.expected_arrival_until, tag)
            }
            (xml::T, "Product") => input.fill(&mut self.product, tag),
            (xml::T, "ProductUrl") => input.fill(&mut self.product_url, tag),
            (xml::T, "ProductImage") => input.fill(&mut self.product_image, tag),
            (xml::T, "ProductSku") => input.fill(&mut self.product_sku, tag),
            (xml::T, "ProductDescription") => {
                input.fill(&mut self.product_description, tag)
            }
            (xml::T, "ProductBrand") => input.fill(&mut self.product_brand, tag),
            (xml::T, "ProductColor") => input.fill(&mut self.product_color, tag),
            (xml::T, "OrderNumber") => input.fill(&mut self.order_number, tag),
            (xml::T, "Seller") => input.fill(&mut self.seller, tag),
            (xml::T, "OrderStatus") => input.fill(&mut self.order_status, tag),
            (xml::T, "AddressName") => input.fill(&mut self.address_name, tag),
            (xml::T, "StreetAddress") => input.fill(&mut self.street_address, tag),
            (xml::T, "AddressLocality") => input.fill(&mut self.address_locality, tag),
            (xml::T, "AddressRegion") => input.fill(&mut self.address_region, tag),
            (xml::T, "AddressCountry") => input.fill(&mut self.address_country, tag),
            (xml::T, "PostalCode") => input.fill(&mut self.postal_code, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ParcelDeliveryEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Carrier", &self.carrier);
        out.element("t:TrackingNumber", &self.tracking_number);
        out.element("t:TrackingUrl", &self.tracking_url);
        out.element("t:ExpectedArrivalFrom", &self.expected_arrival_from);
        out.element("t:ExpectedArrivalUntil", &self.expected_arrival_until);
        out.element("t:Product", &self.product);
        out.element("t:ProductUrl", &self.product_url);
        out.element("t:ProductImage", &self.product_image);
        out.element("t:ProductSku", &self.product_sku);
        out.element("t:ProductDescription", &self.product_description);
        out.element("t:ProductBrand", &self.product_brand);
        out.element("t:ProductColor", &self.product_color);
        out.element("t:OrderNumber", &self.order_number);
        out.element("t:Seller", &self.seller);
        out.element("t:OrderStatus", &self.order_status);
        out.element("t:AddressName", &self.address_name);
        out.element("t:StreetAddress", &self.street_address);
        out.element("t:AddressLocality", &self.address_locality);
        out.element("t:AddressRegion", &self.address_region);
        out.element("t:AddressCountry", &self.address_country);
        out.element("t:PostalCode", &self.postal_code);
    }
}
