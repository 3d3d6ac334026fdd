// @generated

use ::ews_bindings::{Result, rt};

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
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub latitude: Option<f64>,
    /// Element `t:Longitude`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub longitude: Option<f64>,
    /// Element `t:Accuracy`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub accuracy: Option<f64>,
    /// Element `t:Altitude`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub altitude: Option<f64>,
    /// Element `t:AltitudeAccuracy`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub altitude_accuracy: Option<f64>,
    /// Element `t:FormattedAddress`, optional.
    pub formatted_address: Option<String>,
    /// Element `t:LocationUri`, optional.
    pub location_uri: Option<String>,
    /// Element `t:LocationSource`, optional.
    pub location_source: Option<LocationSource>,
}

rt::complex_type!(
    PersonaPostalAddress { name: "t:PersonaPostalAddressType", model:
    "t:Street?, t:City?, t:State?, t:Country?, t:PostalCode?, t:PostOfficeBox?, t:Type?, t:Latitude?, t:Longitude?, t:Accuracy?, t:Altitude?, t:AltitudeAccuracy?, t:FormattedAddress?, t:LocationUri?, t:LocationSource?"
    }
);

rt::placeholder_default!(PersonaPostalAddress);

impl rt::ReadComplex for PersonaPostalAddress {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Street") => reader.fill(&mut self.street, tag),
            (rt::T, "City") => reader.fill(&mut self.city, tag),
            (rt::T, "State") => reader.fill(&mut self.state, tag),
            (rt::T, "Country") => reader.fill(&mut self.country, tag),
            (rt::T, "PostalCode") => reader.fill(&mut self.postal_code, tag),
            (rt::T, "PostOfficeBox") => reader.fill(&mut self.post_office_box, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            (rt::T, "Latitude") => reader.fill(&mut self.latitude, tag),
            (rt::T, "Longitude") => reader.fill(&mut self.longitude, tag),
            (rt::T, "Accuracy") => reader.fill(&mut self.accuracy, tag),
            (rt::T, "Altitude") => reader.fill(&mut self.altitude, tag),
            (rt::T, "AltitudeAccuracy") => reader.fill(&mut self.altitude_accuracy, tag),
            (rt::T, "FormattedAddress") => reader.fill(&mut self.formatted_address, tag),
            (rt::T, "LocationUri") => reader.fill(&mut self.location_uri, tag),
            (rt::T, "LocationSource") => reader.fill(&mut self.location_source, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PersonaPostalAddress {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
