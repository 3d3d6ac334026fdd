// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::LocationSource;

/// Complex type `t:PersonaPostalAddressType`.
#[doc(alias = "PersonaPostalAddressType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PersonaPostalAddress {
    /// Element `t:Street`, optional, `xs:string`.
    pub street: Option<String>,
    /// Element `t:City`, optional, `xs:string`.
    pub city: Option<String>,
    /// Element `t:State`, optional, `xs:string`.
    pub state: Option<String>,
    /// Element `t:Country`, optional, `xs:string`.
    pub country: Option<String>,
    /// Element `t:PostalCode`, optional, `xs:string`.
    pub postal_code: Option<String>,
    /// Element `t:PostOfficeBox`, optional, `xs:string`.
    pub post_office_box: Option<String>,
    /// Element `t:Type`, optional, `xs:string`.
    pub r#type: Option<String>,
    /// Element `t:Latitude`, optional, `xs:double`.
    pub latitude: Option<f64>,
    /// Element `t:Longitude`, optional, `xs:double`.
    pub longitude: Option<f64>,
    /// Element `t:Accuracy`, optional, `xs:double`.
    pub accuracy: Option<f64>,
    /// Element `t:Altitude`, optional, `xs:double`.
    pub altitude: Option<f64>,
    /// Element `t:AltitudeAccuracy`, optional, `xs:double`.
    pub altitude_accuracy: Option<f64>,
    /// Element `t:FormattedAddress`, optional, `xs:string`.
    pub formatted_address: Option<String>,
    /// Element `t:LocationUri`, optional, `xs:string`.
    pub location_uri: Option<String>,
    /// Element `t:LocationSource`, optional.
    pub location_source: Option<LocationSource>,
}

impl PersonaPostalAddress {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PersonaPostalAddressType",
        content: xml::Content::Model(
            "t:Street?, t:City?, t:State?, t:Country?, t:PostalCode?, t:PostOfficeBox?, t:Type?, t:Latitude?, t:Longitude?, t:Accuracy?, t:Altitude?, t:AltitudeAccuracy?, t:FormattedAddress?, t:LocationUri?, t:LocationSource?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(PersonaPostalAddress);

::ews_bindings::blank_default!(PersonaPostalAddress);

impl xml::ReadNode for PersonaPostalAddress {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Street") => input.fill(&mut self.street, tag),
            (xml::T, "City") => input.fill(&mut self.city, tag),
            (xml::T, "State") => input.fill(&mut self.state, tag),
            (xml::T, "Country") => input.fill(&mut self.country, tag),
            (xml::T, "PostalCode") => input.fill(&mut self.postal_code, tag),
            (xml::T, "PostOfficeBox") => input.fill(&mut self.post_office_box, tag),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            (xml::T, "Latitude") => input.fill(&mut self.latitude, tag),
            (xml::T, "Longitude") => input.fill(&mut self.longitude, tag),
            (xml::T, "Accuracy") => input.fill(&mut self.accuracy, tag),
            (xml::T, "Altitude") => input.fill(&mut self.altitude, tag),
            (xml::T, "AltitudeAccuracy") => input.fill(&mut self.altitude_accuracy, tag),
            (xml::T, "FormattedAddress") => input.fill(&mut self.formatted_address, tag),
            (xml::T, "LocationUri") => input.fill(&mut self.location_uri, tag),
            (xml::T, "LocationSource") => input.fill(&mut self.location_source, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PersonaPostalAddress {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Street", &self.street);
        out.element("t:City", &self.city);
        out.element("t:State", &self.state);
        out.element("t:Country", &self.country);
        out.element("t:PostalCode", &self.postal_code);
        out.element("t:PostOfficeBox", &self.post_office_box);
        out.element("t:Type", &self.r#type);
        out.element("t:Latitude", &self.latitude);
        out.element("t:Longitude", &self.longitude);
        out.element("t:Accuracy", &self.accuracy);
        out.element("t:Altitude", &self.altitude);
        out.element("t:AltitudeAccuracy", &self.altitude_accuracy);
        out.element("t:FormattedAddress", &self.formatted_address);
        out.element("t:LocationUri", &self.location_uri);
        out.element("t:LocationSource", &self.location_source);
    }
}
