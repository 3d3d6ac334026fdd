// @generated

use ::ews_bindings::{rt, xml};

use super::Room;

/// Complex type `t:ArrayOfRoomsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfRoomsType")]
pub type ArrayOfRooms = xml::List<Room, ArrayOfRoomsList>;

rt::list_name!(
    ArrayOfRoomsList: Elements "t:Room" { name: "t:ArrayOfRoomsType", model: "t:Room*"
    }
);
