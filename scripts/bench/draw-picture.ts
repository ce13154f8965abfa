import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { chance } from './chance.ts';

const width = 1600;
const height = 1000;

/** A picture of 1600 by 1000 with a slope of colour, circles and noise, which compresses like a photo of a plan. */
async function draw(seed: number, file: string): Promise<void> {
  const next = chance(Math.imul(seed + 3, 2246822519));
  const slopes = Array.from({ length: 6 }, () => next() * 160);
  const circles = Array.from({ length: 12 }, () => ({
    x: next() * width,
    y: next() * height,
    radius: 30 + next() * 180,
    color: next() * 255,
  }));
  const pixels = Buffer.allocUnsafe(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const inside = circles.find((circle) => (x - circle.x) ** 2 + (y - circle.y) ** 2 < circle.radius ** 2);
      const noise = next() * 16;
      for (let color = 0; color < 3; color += 1) {
        const slope = 40 + (slopes[color * 2] ?? 0) * (x / width) + ((slopes[color * 2 + 1] ?? 0) * y) / height;
        pixels[(y * width + x) * 3 + color] = Math.min(255, (inside ? (slope + inside.color) / 2 : slope) + noise);
      }
    }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 82 })
    .toFile(file);
}

/** Puts a lesson's picture where it belongs. Each is drawn once on a machine. */
export async function drawPicture(seed: number, to: string): Promise<void> {
  const drawn = join(tmpdir(), 'networked-councillor-bench-pictures');
  const file = join(drawn, `${seed}.jpg`);
  await mkdir(drawn, { recursive: true });
  if (!existsSync(file)) await draw(seed, file);
  await copyFile(file, to);
}
