// @generated

use ::ews_bindings::{Result, xml};

use super::LocationSource;

/// Complex type `t:PersonaPostalAddressType`, since `Exchange2013_SP1`.
#[doc(alias = "PersonaPostalAddressType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaPostalAddress {
    /// Element `t:Street`, optional.
    pub street: Option<String>,
    /// Element `t:City`, optional.
    pub city: Option<String>,
    /// Element `t:State`, optional.
    pub state: Option<String>,
    /// Element `t:Country`, optional.
    pub country: Option<String>,
    /// Element `t:PostalCode`, optional.
    pub postal_code: Option<String>,
    /// Element `t:PostOfficeBox`, optional.
    pub post_office_box: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
    /// Element `t:Latitude`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub latitude: Option<f64>,
    /// Element `t:Longitude`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub longitude: Option<f64>,
    /// Element `t:Accuracy`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub accuracy: Option<f64>,
    /// Element `t:Altitude`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub altitude: Option<f64>,
    /// Element `t:AltitudeAccuracy`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub altitude_accuracy: Option<f64>,
    /// Element `t:FormattedAddress`, optional.
    pub formatted_address: Option<String>,
    /// Element `t:LocationUri`, optional.
    pub location_uri: Option<String>,
    /// Element `t:LocationSource`, optional.
    pub location_source: Option<LocationSource>,
}

xml::complex_type!(
    PersonaPostalAddress { name: "t:PersonaPostalAddressType", model:
    "t:Street?, t:City?, t:State?, t:Country?, t:PostalCode?, t:PostOfficeBox?, t:Type?, t:Latitude?, t:Longitude?, t:Accuracy?, t:Altitude?, t:AltitudeAccuracy?, t:FormattedAddress?, t:LocationUri?, t:LocationSource?"
    }
);

xml::blank_default!(PersonaPostalAddress);

impl xml::ReadNode for PersonaPostalAddress {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
