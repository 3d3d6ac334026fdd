// @generated

use ::ews_bindings::{rt, xml};

use super::MeetingLocation;

/// Complex type `t:ArrayOfMeetingLocation`, since `V2016_10_10`.
pub type ArrayOfMeetingLocation = xml::List<MeetingLocation, ArrayOfMeetingLocationList>;

rt::list_name!(
    ArrayOfMeetingLocationList: Elements "t:MeetingLocation" { name:
    "t:ArrayOfMeetingLocation", model: "t:MeetingLocation*" }
);
