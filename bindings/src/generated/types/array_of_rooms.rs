// @generated

use ::ews_bindings::xml;

use super::Room;

/// Complex type `t:ArrayOfRoomsType`.
#[doc(alias = "ArrayOfRoomsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRooms(pub Vec<Room>);

xml::complex_type!(ArrayOfRooms { name: "t:ArrayOfRoomsType", model: "t:Room*" });

xml::wrapper_type!(ArrayOfRooms, Room);

xml::list_of_elements!(ArrayOfRooms, t "Room");
