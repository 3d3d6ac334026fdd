// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

rt::complex_type! {
    PersonaPostalAddress = "t:PersonaPostalAddressType";
    elements t {
        0 street: "Street" optional;
        1 city: "City" optional;
        2 state: "State" optional;
        3 country: "Country" optional;
        4 postal_code: "PostalCode" optional;
        5 post_office_box: "PostOfficeBox" optional;
        6 r#type: "Type" optional;
        7 latitude: "Latitude" optional;
        8 longitude: "Longitude" optional;
        9 accuracy: "Accuracy" optional;
        10 altitude: "Altitude" optional;
        11 altitude_accuracy: "AltitudeAccuracy" optional;
        12 formatted_address: "FormattedAddress" optional;
        13 location_uri: "LocationUri" optional;
        14 location_source: "LocationSource" optional;
    }
}
