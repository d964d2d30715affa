// The body that turns. JavaScript and not Java, because nearly every line of it speaks to three.js.
// Where points and channels are is worked out by locating.js, beside the page.
"use strict";

(async () => {
  const stage = document.getElementById("turning");
  const canvas = stage.querySelector("canvas");
  const waiting = stage.querySelector(".waiting");
  const buttons = stage.querySelector(".turn-buttons");
  const stayStill = words => {
    waiting.textContent = words;
    buttons.hidden = true;
  };

  // Much to fetch and to work out: it begins when somebody wants it.
  const wish = stage.querySelector(".start");
  wish.hidden = false;
  await new Promise(go => wish.addEventListener("click", go, { once: true }));
  wish.remove();
  if (!document.createElement("canvas").getContext("webgl2")) {
    stayStill(stage.dataset.cannot);
    return;
  }
  buttons.hidden = false;
  waiting.textContent = stage.dataset.waiting;

  // Millimetres, and seconds.
  const DOT = 6;
  const TAP_REACH = 40;
  const MOST_SPOTS = 32;
  const TURN_TIME = 0.35;
  const SLACK_PIXELS = 6;
  const AREAS = 12;

  const THREE = await import(stage.dataset.three);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const links = new Map([...document.querySelectorAll(".body-points a")].map(a => [a.dataset.code, a]));

  let renderer;
  try {
    renderer = new THREE.WebGLRenderer({ canvas, antialias: true, alpha: true });
  } catch (refused) {
    stayStill(stage.dataset.cannot);
    return;
  }
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2));

  const scene = new THREE.Scene();
  const camera = new THREE.PerspectiveCamera(28, 1, 100, 20000);
  const light = new THREE.DirectionalLight(0xffffff, 2.1);
  camera.add(light);
  light.position.set(-600, 900, 600);
  scene.add(camera, new THREE.AmbientLight(0xffffff, 1.3));

  const skin = new THREE.MeshLambertMaterial();
  const skinWithRegions = new THREE.MeshLambertMaterial({ vertexColors: true });
  const dotMaterial = new THREE.MeshBasicMaterial();
  const pickedMaterial = new THREE.MeshBasicMaterial();
  const lineMaterial = new THREE.LineBasicMaterial();
  const ball = new THREE.IcosahedronGeometry(DOT, 1);

  const body = new THREE.Mesh(new THREE.BufferGeometry(), skin);
  const dots = { mesh: null };
  const picked = new THREE.InstancedMesh(ball, pickedMaterial, MOST_SPOTS);
  const lines = new THREE.LineSegments(new THREE.BufferGeometry(), lineMaterial);
  picked.count = 0;
  lines.visible = false;
  scene.add(body, picked, lines);

  /** What locating.js found last: the skin, the points on it and the channels. */
  let found = null;
  let height = 1660;
  const shown = { channel: "", point: "", regions: false };

  // ---- the view: an angle around, an angle up, how near, and what height is in the middle

  const start = () => ({ around: 0, up: 0, near: 1, middle: height / 2 });
  let view = start();
  let way = null;
  let asked = false;

  function ask() {
    if (!asked) {
      asked = true;
      requestAnimationFrame(draw);
    }
  }

  function draw(now) {
    asked = false;
    if (way) {
      const share = Math.min(1, (now - way.began) / 1000 / TURN_TIME);
      const eased = share * share * (3 - 2 * share);
      for (const part of Object.keys(way.to)) {
        view[part] = way.from[part] + eased * (way.to[part] - way.from[part]);
      }
      way = share < 1 ? way : null;
      if (way) ask();
    }
    const far = (height * 1.12) / (2 * Math.tan((camera.fov * Math.PI) / 360)) / view.near
      * Math.max(1, 0.62 / camera.aspect);
    camera.position.set(
      far * Math.sin(view.around) * Math.cos(view.up),
      view.middle + far * Math.sin(view.up),
      far * Math.cos(view.around) * Math.cos(view.up));
    camera.lookAt(0, view.middle, 0);
    renderer.render(scene, camera);
    stage.dataset.frames = 1 + Number(stage.dataset.frames || 0);
  }

  function turn(change) {
    way = null;
    view.around += change.around || 0;
    view.up = clamp(view.up + (change.up || 0), -1.4, 1.4);
    view.near = clamp(view.near * (change.near || 1), 0.8, 9);
    view.middle = clamp(view.middle + (change.middle || 0), 0, height);
    ask();
  }

  function goTo(to) {
    if ("around" in to) {
      const round = 2 * Math.PI;
      to.around = view.around + ((((to.around - view.around) % round) + 1.5 * round) % round) - round / 2;
    }
    if (calm.matches) {
      Object.assign(view, to);
      way = null;
    } else {
      way = { from: { ...view }, to, began: performance.now() };
    }
    ask();
  }

  const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

  // ---- what is seen

  function fit() {
    const { width, height: tall } = canvas.parentElement.getBoundingClientRect();
    renderer.setSize(width, tall, false);
    camera.aspect = width / tall;
    camera.updateProjectionMatrix();
    ask();
  }

  function colour() {
    const style = getComputedStyle(stage);
    const read = name => new THREE.Color(style.getPropertyValue(name).trim());
    skin.color.copy(read("--skin"));
    skinWithRegions.color.set(0xffffff);
    dotMaterial.color.copy(read("--calm"));
    pickedMaterial.color.copy(read("--press"));
    lineMaterial.color.copy(read("--channel"));
    if (found) paintRegions();
    ask();
  }

  function show(answer) {
    found = { ...answer, codes: answer.codes.split(" "), channels: [], lines: new Float32Array() };
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute("position", new THREE.BufferAttribute(answer.places, 3));
    geometry.setIndex(new THREE.BufferAttribute(new Uint32Array(answer.triangles), 1));
    geometry.computeVertexNormals();
    geometry.computeBoundingSphere();
    body.geometry.dispose();
    body.geometry = geometry;
    height = 0;
    for (let i = 1; i < answer.places.length; i += 3) height = Math.max(height, answer.places[i]);
    view.middle = Math.min(view.middle, height);
    if (dots.mesh) {
      scene.remove(dots.mesh);
      dots.mesh.dispose();
    }
    dots.mesh = new THREE.InstancedMesh(ball, dotMaterial, found.codes.length);
    scene.add(dots.mesh);
    stage.dataset.located = answer.milliseconds.toFixed(1);
    stage.dataset.build = answer.build;
    delete stage.dataset.lined;
    colour();
    arrange();
    drawLines();
  }

  /** Puts out the dots of the chosen channel, and marks the chosen point. */
  function arrange() {
    const place = new THREE.Matrix4();
    const at = i => place.makeTranslation(found.spots[6 * i], found.spots[6 * i + 1], found.spots[6 * i + 2]);
    let count = 0;
    let chosen = 0;
    found.codes.forEach((code, i) => {
      if (code === shown.point && chosen < MOST_SPOTS) {
        picked.setMatrixAt(chosen++, at(i).scale(new THREE.Vector3(1.7, 1.7, 1.7)));
      } else if (!shown.channel || channelOf(code) === shown.channel) {
        dots.mesh.setMatrixAt(count++, at(i));
      }
    });
    dots.mesh.count = count;
    picked.count = chosen;
    dots.mesh.instanceMatrix.needsUpdate = true;
    picked.instanceMatrix.needsUpdate = true;
    picked.computeBoundingSphere();
    ask();
  }

  /** Draws the channels, or the chosen one alone. */
  function drawLines() {
    const pieces = [];
    found.channels.forEach((channel, i) => {
      if (!shown.channel || channel === shown.channel) pieces.push(...found.lines.subarray(6 * i, 6 * i + 6));
    });
    lines.geometry.dispose();
    lines.geometry = new THREE.BufferGeometry();
    lines.geometry.setAttribute("position", new THREE.Float32BufferAttribute(pieces, 3));
    ask();
  }

  const channelOf = code => code.match(/^[A-Z]+/)[0];

  /** Each vertex takes the colour of the part of the body that the point nearest to it is on. */
  function paintRegions() {
    body.material = shown.regions ? skinWithRegions : skin;
    if (!shown.regions || body.geometry.hasAttribute("color")) return;
    const areas = [...new Set([...links.values()].map(a => a.dataset.area))];
    const spots = found.codes.map((code, i) => [...found.spots.slice(6 * i, 6 * i + 3), areas.indexOf(links.get(code).dataset.area)]);
    const { l } = skin.color.getHSL({});
    const tints = areas.map((area, i) => new THREE.Color().setHSL(((i * 5) % AREAS) / AREAS, 0.4, l));
    const colours = new Float32Array(found.places.length);
    for (let v = 0; v < found.places.length; v += 3) {
      const nearest = nearestOf(spots, found.places[v], found.places[v + 1], found.places[v + 2]);
      tints[nearest[3]].toArray(colours, v);
    }
    body.geometry.setAttribute("color", new THREE.BufferAttribute(colours, 3));
  }

  function nearestOf(spots, x, y, z) {
    let nearest = spots[0];
    let least = Infinity;
    for (const spot of spots) {
      const away = (spot[0] - x) ** 2 + (spot[1] - y) ** 2 + (spot[2] - z) ** 2;
      if (away < least) {
        least = away;
        nearest = spot;
      }
    }
    return nearest;
  }

  // ---- choosing

  function tap(x, y) {
    // A ray exactly along the midline can slip between the two halves: then one just beside it is sent.
    const hit = skinAt(x, y) || skinAt(x + 0.4, y + 0.2);
    if (!hit) return;
    const spots = found.codes
      .map((code, i) => [...found.spots.slice(6 * i, 6 * i + 3), code])
      .filter(spot => !shown.channel || channelOf(spot[3]) === shown.channel);
    const nearest = nearestOf(spots, hit.point.x, hit.point.y, hit.point.z);
    const away = Math.hypot(nearest[0] - hit.point.x, nearest[1] - hit.point.y, nearest[2] - hit.point.z);
    choose(away <= TAP_REACH ? nearest[3] : "", away);
    if (location.hash === "#mesh") stage.querySelector(".picked").append(` ${onMesh(hit)}`);
  }

  /** A place on the skin as landmarks.txt has it, for who mends a landmark: vertices with their shares. */
  function onMesh({ point, face }) {
    const vertices = [face.a, face.b, face.c];
    const corners = vertices.map(vertex => new THREE.Vector3().fromArray(found.places, 3 * vertex));
    const shares = THREE.Triangle.getBarycoord(point, ...corners, new THREE.Vector3()).toArray();
    return vertices.map((vertex, i) => `${vertex}:${shares[i].toFixed(2)}`).join(" ");
  }

  /** What is foremost of the skin at a place in the window. */
  function skinAt(x, y) {
    const box = canvas.getBoundingClientRect();
    const ray = new THREE.Raycaster();
    ray.setFromCamera(new THREE.Vector2((2 * (x - box.left)) / box.width - 1, 1 - (2 * (y - box.top)) / box.height), camera);
    return ray.intersectObject(body)[0];
  }

  function choose(code, away) {
    shown.point = code;
    const told = stage.querySelector(".picked");
    const link = links.get(code);
    if (link) {
      const there = document.createElement("a");
      there.href = link.href;
      there.textContent = link.textContent;
      const words = stage.dataset;
      const where = (away > DOT ? words.pickedAway : words.picked).replace("{0}", link.dataset.area).replace("{1}", Math.round(away));
      const warning = link.dataset.press === "no" ? ` ${words.unpressed}` : "";
      told.replaceChildren(there, `. ${where}${warning} `, ...follow(channelOf(code)));
    } else {
      told.replaceChildren(stage.dataset.none);
    }
    const points = stage.querySelector("[data-choice=point]");
    if ([...points.options].some(option => option.value === code)) points.value = code;
    arrange();
  }

  /** A button that shows the channel alone; none for points that are on no channel. */
  function follow(channel) {
    if (channel === "EX" || channel === shown.channel) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.dataset.follow = channel;
    button.textContent = stage.dataset.follow.replace("{0}", channel);
    return [button];
  }

  /** Turns the body so that a point faces the eye. */
  function face(code) {
    const i = found.codes.indexOf(code);
    const [, y, , nx, ny, nz] = found.spots.slice(6 * i, 6 * i + 6);
    goTo({ around: Math.atan2(nx, nz), up: clamp(Math.asin(ny), -1.2, 1.2), middle: y, near: Math.max(view.near, 2.5) });
  }

  function listPoints() {
    const choice = stage.querySelector("[data-choice=point]");
    const all = [...links.values()].filter(a => !shown.channel || channelOf(a.dataset.code) === shown.channel);
    choice.replaceChildren(new Option(stage.dataset.noPoint, ""), ...all.map(a => new Option(a.textContent, a.dataset.code)));
  }

  // ---- fingers, mouse and keys

  const fingers = new Map();
  let pressed = null;

  canvas.addEventListener("pointerdown", event => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    pressed = fingers.size === 1 ? { x: event.clientX, y: event.clientY, moved: false } : null;
  });
  canvas.addEventListener("pointermove", event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    const tall = canvas.clientHeight;
    if (fingers.size === 1) {
      if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLACK_PIXELS) pressed.moved = true;
      if (!pressed || pressed.moved) turn({ around: -dx / 120 / Math.sqrt(view.near), up: dy / 160 / Math.sqrt(view.near) });
    } else if (fingers.size === 2) {
      const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
      const apart = f => Math.hypot(f.clientX - other.clientX, f.clientY - other.clientY);
      turn({ near: apart(event) / Math.max(1, apart(before)), middle: (dy / 2 / tall) * (height / view.near) });
    }
    fingers.set(event.pointerId, event);
  });
  const lift = event => {
    fingers.delete(event.pointerId);
    if (event.type === "pointerup" && pressed && !pressed.moved && found) tap(event.clientX, event.clientY);
    pressed = null;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener("wheel", event => {
    if (event.ctrlKey || document.activeElement === canvas) {
      event.preventDefault();
      turn({ near: Math.exp(-event.deltaY / 500) });
    }
  }, { passive: false });

  const KEYS = {
    ArrowLeft: { around: -0.15 },
    ArrowRight: { around: 0.15 },
    ArrowUp: { up: 0.12 },
    ArrowDown: { up: -0.12 },
    "+": { near: 1.2 },
    "=": { near: 1.2 },
    "-": { near: 1 / 1.2 },
  };
  canvas.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "0" || event.key === "Home") goTo(start());
    else if (event.key === "PageUp") turn({ middle: 80 / view.near });
    else if (event.key === "PageDown") turn({ middle: -80 / view.near });
    else if (KEYS[event.key]) turn(KEYS[event.key]);
    else return;
    event.preventDefault();
  });

  const TURNS = {
    front: () => goTo({ ...start(), around: 0 }),
    back: () => goTo({ ...start(), around: Math.PI }),
    left: () => goTo({ ...start(), around: Math.PI / 2 }),
    right: () => goTo({ ...start(), around: -Math.PI / 2 }),
    nearer: () => turn({ near: 1.4 }),
    further: () => turn({ near: 1 / 1.4 }),
  };
  const LAYERS = {
    channels: on => { lines.visible = on; },
    regions: on => { shown.regions = on; paintRegions(); },
  };
  stage.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button && button.dataset.turn) TURNS[button.dataset.turn]();
    if (button && button.dataset.follow) {
      stage.querySelector("[data-choice=channel]").value = button.dataset.follow;
      CHOICES.channel(button.dataset.follow);
      choose(shown.point, 0);
    }
    if (button && button.dataset.layer) {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", on);
      LAYERS[button.dataset.layer](on);
      ask();
    }
  });
  const CHOICES = {
    channel: value => {
      shown.channel = value;
      if (value) {
        lines.visible = true;
        stage.querySelector("[data-layer=channels]").setAttribute("aria-pressed", "true");
      }
      listPoints();
      arrange();
      drawLines();
    },
    point: value => {
      choose(value, 0);
      if (value) face(value);
    },
    build: value => locate(value),
  };
  stage.addEventListener("change", event => {
    const choice = event.target.dataset.choice;
    if (choice) CHOICES[choice](event.target.value);
  });

  // ---- begin

  const locating = new Worker(stage.dataset.locating);
  const locate = build => locating.postMessage({
    build,
    texts: stage.dataset.texts.split(" ").join("\n"),
    bodies: stage.dataset.bodies,
  });
  locating.addEventListener("message", ({ data }) => {
    if (data.channels) {
      Object.assign(found, { channels: data.channels.split(" "), lines: data.lines });
      drawLines();
      stage.dataset.lined = data.build;
      return;
    }
    const first = !found;
    show(data);
    if (!first) return;
    view = start();
    canvas.hidden = false;
    canvas.focus({ preventScroll: true });
    stage.querySelector(".still")?.remove();
    waiting.remove();
    listPoints();
    fit();
    new ResizeObserver(fit).observe(canvas.parentElement);
  });
  locating.addEventListener("error", () => {
    if (!found) stayStill(stage.dataset.failed);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributeFilter: ["data-look"] });
  function recolour() {
    if (found) body.geometry.deleteAttribute("color");
    colour();
  }
  /** Where a point is in the window, for those who want to check what a tap finds. */
  stage.whereIs = code => {
    const i = found.codes.indexOf(code);
    const spot = new THREE.Vector3(...found.spots.slice(6 * i, 6 * i + 3)).project(camera);
    const box = canvas.getBoundingClientRect();
    return { x: box.left + ((spot.x + 1) / 2) * box.width, y: box.top + ((1 - spot.y) / 2) * box.height };
  };
  locate(stage.querySelector("[data-choice=build]").value);
})();
