// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ParcelDeliveryEntity { name: "t:ParcelDeliveryEntityType", model:
    "t:Carrier?, t:TrackingNumber?, t:TrackingUrl?, t:ExpectedArrivalFrom?, t:ExpectedArrivalUntil?, t:Product?, t:ProductUrl?, t:ProductImage?, t:ProductSku?, t:ProductDescription?, t:ProductBrand?, t:ProductColor?, t:OrderNumber?, t:Seller?, t:OrderStatus?, t:AddressName?, t:StreetAddress?, t:AddressLocality?, t:AddressRegion?, t:AddressCountry?, t:PostalCode?"
    }
);

rt::placeholder_default!(ParcelDeliveryEntity);

impl rt::ReadComplex for ParcelDeliveryEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Carrier") => reader.fill(&mut self.carrier, tag),
            (rt::T, "TrackingNumber") => reader.fill(&mut self.tracking_number, tag),
            (rt::T, "TrackingUrl") => reader.fill(&mut self.tracking_url, tag),
            (rt::T, "ExpectedArrivalFrom") => {
                reader.fill(&mut self.expected_arrival_from, tag)
            }
            (rt::T, "ExpectedArrivalUntil") => {
                reader.fill(&mut self.expected_arrival_until, tag)
            }
            (rt::T, "Product") => reader.fill(&mut self.product, tag),
            (rt::T, "ProductUrl") => reader.fill(&mut self.product_url, tag),
            (rt::T, "ProductImage") => reader.fill(&mut self.product_image, tag),
            (rt::T, "ProductSku") => reader.fill(&mut self.product_sku, tag),
            (rt::T, "ProductDescription") => {
                reader.fill(&mut self.product_description, tag)
            }
            (rt::T, "ProductBrand") => reader.fill(&mut self.product_brand, tag),
            (rt::T, "ProductColor") => reader.fill(&mut self.product_color, tag),
            (rt::T, "OrderNumber") => reader.fill(&mut self.order_number, tag),
            (rt::T, "Seller") => reader.fill(&mut self.seller, tag),
            (rt::T, "OrderStatus") => reader.fill(&mut self.order_status, tag),
            (rt::T, "AddressName") => reader.fill(&mut self.address_name, tag),
            (rt::T, "StreetAddress") => reader.fill(&mut self.street_address, tag),
            (rt::T, "AddressLocality") => reader.fill(&mut self.address_locality, tag),
            (rt::T, "AddressRegion") => reader.fill(&mut self.address_region, tag),
            (rt::T, "AddressCountry") => reader.fill(&mut self.address_country, tag),
            (rt::T, "PostalCode") => reader.fill(&mut self.postal_code, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ParcelDeliveryEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
